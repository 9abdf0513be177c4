/** The site on paper: A4, two pages for a release, words in their order. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import { printPage } from '../../scripts/find-browser.ts'
import { at, editionOf, htmlOf, pages, parse } from '../built/site-pages.ts'
import { readQr } from '../read-qr.ts'
import { sample } from '../sample.ts'
import { sharedBrowser } from './shared-browser.ts'

const ROOT = join(import.meta.dirname, '../..')

/** pdftotext is of poppler-utils, which a machine may lack; the workflow `check` installs it, so there the test is never left out. */
const CAN_READ_PDF = process.env['GITHUB_ACTIONS'] !== undefined || spawnSync('pdftotext', ['-v']).error === undefined

const browser = sharedBrowser()
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'print-'))
})

afterAll(async () => {
  rmSync(folder, { recursive: true })
})

const isRelease = (page: (typeof pages)[number]) =>
  htmlOf(page).includes(`<b>${getMessages(editionOf(page)).kinds['press-release'].one}</b>`)
const releases = pages.filter(isRelease).map(({ path }) => path)
const pageCount = (pdf: string) => pdf.match(/\/Type\s*\/Page\b/g)?.length

describe('a press release', () => {
  test('there are releases', () => expect(releases.length).toBeGreaterThan(3))

  test.each(sample(releases, 3, 'releases on paper'))('%s prints on at most two pages of A4', async (path) => {
    const pdf = (await printPage(browser(), at(path))).toString('latin1')
    expect(pageCount(pdf)).toBeLessThanOrEqual(2)
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/)
  })
})

test('paper carries the text and its foot, no menu and no form', async () => {
  const page = await browser().newPage()
  await page.emulateMedia({ media: 'print' })
  await page.goto(at('/news/red-crescent-cooperation'))
  for (const gone of ['nav:visible', 'form:visible', '.skip-link:visible', '.related:visible'])
    expect(await page.locator(gone).count(), gone).toBe(0)
  expect(await page.locator('.print-foot').textContent()).toContain('/news/red-crescent-cooperation')
  const first = page.locator('main .prose a[href="/our-work/water-and-sanitation"]')
  expect(await first.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('counter(link-note')
  await page.close()
})

test('the picture of the QR code is asked for when a page is printed, and not before', async () => {
  const page = await browser().newPage()
  const pictures: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('.qr.svg')) pictures.push(new URL(request.url()).pathname)
  })
  await page.goto(at('/fa/news/red-crescent-cooperation'), { waitUntil: 'networkidle' })
  await page.locator('.site-footer').scrollIntoViewIfNeeded()
  await page.waitForLoadState('networkidle')
  expect(pictures).toEqual([])
  await page.emulateMedia({ media: 'print' })
  await page.locator('.print-foot').scrollIntoViewIfNeeded()
  await page.waitForLoadState('networkidle')
  expect(pictures).toEqual(['/fa/news/red-crescent-cooperation.qr.svg'])
  await page.close()
})

describe('npm run pdf', () => {
  const run = (...given: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/pdf.ts', ...given], { cwd: ROOT, encoding: 'utf8' })

  test('says what to write when no page is named, and when there is none at the address', () => {
    expect(run('news').stderr).toContain('npm run pdf -- /news/')
    expect(run('/nowhere', join(folder, 'x.pdf')).stderr).toContain('There is no page at /nowhere (status 404)')
  })

  describe('of a Persian release', () => {
    const release = '/fa/news/red-crescent-cooperation'
    let file: string
    let said: string

    beforeAll(() => {
      file = join(folder, 'release.pdf')
      said = run(release, file).stdout
    })

    test('writes it tagged in its language', () => {
      expect(said).toContain(file)
      const pdf = readFileSync(file, 'latin1')
      expect(pdf).toContain('/StructTreeRoot')
      expect(pdf).toMatch(/\/Lang \((?:fa|\\376\\377\\000f\\000a)\)/)
    })

    test.skipIf(!CAN_READ_PDF)('keeps its words in their order, and its QR code readable', async () => {
      expectInOrder(wordsOfPage(release), wordsOfPdf(file))
      execFileSync('pdftoppm', ['-r', '300', '-f', '2', '-png', '-singlefile', file, join(folder, 'foot')])
      const [code] = await readQr(readFileSync(join(folder, 'foot.png')))
      expect(code).toMatch(/\/fa\/take-action\/verify\?q=IOM-IR-2023-006$/)
    })
  })
})

function wordsOfPdf(file: string): string[] {
  return words(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }))
}

/** The headline and the paragraphs of the text. */
function wordsOfPage(path: string): string[] {
  const page = pages.find((found) => found.path === path)
  const document = parse(page ? htmlOf(page) : '')
  for (const note of document.querySelectorAll('sup')) note.remove()
  const parts = document.querySelectorAll('main h1, main .prose:not(.fine) > p')
  return words([...parts].map(({ textContent }) => textContent).join(' '))
}

/**
 * Persian words of a text, each as its letters in alphabetical order: pdftotext turns the two letters of the ligature
 * lam-alef around and sets vowel signs and the hamza of a final heh before their letters. Readers of the PDF itself see neither.
 */
function words(text: string): string[] {
  // A line may end at a zero-width non-joiner: what it holds apart counts as two words.
  const apart = text.normalize('NFD').replaceAll('\u200c', ' ')
  const letters = apart.replaceAll(/[\u200d-\u200f\u202a-\u202e\u2066-\u2069\p{M}]/gu, '')
  const all = letters.match(/(?:(?=\p{L})\p{Script=Arabic})+/gu) ?? []
  return all.map((word) => [...word].sort().join(''))
}

/** Each word is found after the one before it. */
function expectInOrder(wanted: string[], found: string[]) {
  let from = 0
  const lost = wanted.filter((word) => {
    const index = found.indexOf(word, from)
    if (index < 0 || index > from + 200) return true
    from = index + 1
    return false
  })
  expect(wanted.length).toBeGreaterThan(100)
  expect(lost).toEqual([])
}
