/** A press officer at work in the web editor: the real server, its real headers, a real browser, a git host made of memory. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { checkContent } from '../../../lib/content/check/check-content.ts'
import { formatProblem } from '../../../lib/content/read/content-error.ts'
import { editorSettings } from '../../../lib/web-editor/settings.ts'
import { outputSource } from '../../../server/build/source.ts'
import { editorOutputs } from '../../../server/editor/web-editor.ts'
import { IS_SWEEP } from '../../sample.ts'
import { buildSmallSite, source, temporaryFolder } from '../../unit/server/built-site.ts'
import { serveSmallSite } from '../../unit/server/serve-small-site.ts'
import { sharedBrowser } from '../shared-browser.ts'
import { type FakeCommit, startGitHost } from './fake-git-host.ts'

const ROOT = join(import.meta.dirname, '../../..')
/** The editor draws a field when it comes into view. */
const TALL = { width: 1400, height: 9000 }
/** Nobody looks: a quarter of the dots each way, and no motion, is a tenth of the work. */
const CHEAP = { deviceScaleFactor: 0.25, reducedMotion: 'reduce' } as const

const browser = sharedBrowser()

test('changes a line in both editions, and asks nobody but its git host', async () => {
  const host = await startGitHost(readTexts())
  const own = await serveEditor(host.origin)
  const { page, asked, faults } = await openPage('en-GB', { width: 1400, height: 1000 })
  await signIn(page, own, { token: /access token/i, signIn: 'Sign In' })
  await page.getByText('After the Khoy earthquake').click()
  const titles = page.getByRole('textbox', { name: 'Title', exact: true })
  await titles.first().fill('After the Khoy earthquake: “a house”')
  await titles.nth(1).fill('پس از زلزلهٔ خوی: «یک خانه»')
  await save(page)
  expect(linesChanged(host.commits[0])).toEqual([
    'content/en/news/khoy-earthquake.md: title: "After the Khoy earthquake: “a house”"',
    'content/fa/news/khoy-earthquake.md: title: "پس از زلزلهٔ خوی: «یک خانه»"',
  ])
  expect(errorsWith(host.commits)).toEqual([])
  expect([...asked].toSorted()).toEqual([own, host.origin].toSorted())
  expect(faults).toEqual([])
  await page.context().close()
  await host.stop()
})

// It takes a minute.
test.skipIf(!IS_SWEEP)('writes a release, which the editor then shows in Persian', async () => {
  const host = await startGitHost(readTexts())
  const own = await serveEditor(host.origin)
  const { page, faults } = await openPage('en-GB')
  await signIn(page, own, { token: /access token/i, signIn: 'Sign In' })
  await page.getByText('After the Khoy earthquake').waitFor()
  await page.evaluate(() => {
    location.hash = '#/collections/news/new'
  })
  await writeRelease(page)
  await save(page)
  expect(host.commits[0]?.files.map(({ operation, path }) => `${operation} ${path}`)).toEqual([
    'create content/en/news/a-release.md',
  ])
  expect(errorsWith(host.commits)).toEqual([])
  expect(faults).toEqual([])
  await page.context().close()

  const persian = await openPage('fa-IR')
  await signIn(persian.page, own, { token: /توکن/, signIn: 'ورود' })
  await persian.page.getByText('A release: “quoted”').click()
  await persian.page.getByRole('textbox', { name: 'خلاصه', exact: true }).first().waitFor()
  expect(await persian.page.locator('html').getAttribute('dir')).toBe('rtl')
  expect(persian.faults).toEqual([])
  await persian.page.context().close()
  await host.stop()
})

/** A page that notes whom it asked, and what went wrong in it. */
async function openPage(locale: string, viewport = TALL) {
  const page = await browser().newPage({ viewport, locale, ...CHEAP })
  // So tall a window is drawn slowly where the machine has other work.
  page.setDefaultTimeout(120_000)
  const asked = new Set<string>()
  const faults: string[] = []
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) asked.add(new URL(request.url()).origin)
  })
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) faults.push(message.text())
  })
  page.on('pageerror', ({ message, stack }) => faults.push(stack ?? message))
  return { page, asked, faults }
}

async function serveEditor(host: string): Promise<string> {
  const settings = editorSettings({
    ...{ CMS_REPO: 'mission/site', CMS_HOST: 'gitea' },
    ...{ CMS_API: `${host}/api/v1`, CMS_SIGN_IN: host },
  })
  const icon = { type: 'image/svg+xml', make: () => '<svg xmlns="http://www.w3.org/2000/svg"/>' }
  const files = [
    ...(await editorOutputs(settings)).map(outputSource),
    source('/icons/favicon.svg', 'icons/favicon.svg', icon),
  ]
  const folder = await buildSmallSite({ editor: { origins: [...(settings?.origins ?? [])] } }, files)
  const { port } = await serveSmallSite({ folder })
  return `http://localhost:${port}`
}

async function signIn(page: Page, origin: string, words: { token: RegExp; signIn: string }): Promise<void> {
  await page.goto(`${origin}/admin`)
  await page.getByRole('button', { name: words.token }).click()
  await page.getByRole('textbox').last().fill('a-token')
  await page.getByRole('button', { name: words.signIn, exact: true }).click()
}

async function writeRelease(page: Page): Promise<void> {
  const box = (name: string) => page.getByRole('textbox', { name, exact: true }).first()
  const field = (name: string) => page.getByRole('group', { name: new RegExp(`“\\W*${name}\\W*” Field`) }).first()
  await box('Title').fill('A release: “quoted” # and more')
  await box('Summary').fill('A summary of the release.')
  await page.getByRole('radio', { name: 'Press release' }).first().click()
  await box('Date').fill('2026-11-26')
  await page
    .getByRole('radio', { name: /^Published/ })
    .first()
    .click()
  await field('Media contact').getByRole('checkbox').click()
  await box('Name').fill('Example Person')
  await box('Post and office').fill('Press officer')
  await box('E-mail').fill('press@example.org')
  await field('Text').getByRole('textbox').fill('The first paragraph of the release.')
  await page.getByRole('switch').first().click()
  await box('Slug').fill('a-release')
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Entry saved').waitFor()
  await page.getByText('Entry saved').waitFor({ state: 'hidden' })
}

/** The texts of the host: without most of the Markdown, over which the editor takes a minute. */
function readTexts(): Map<string, string> {
  const names = readdirSync(join(ROOT, 'content'), { recursive: true, encoding: 'utf8' })
  return new Map(
    names
      .filter((name) => /\.ya?ml$|\/news\/khoy-earthquake\.md$|\/home\.md$/.test(name))
      .map((name) => [`content/${name}`, readFileSync(join(ROOT, 'content', name), 'utf8')]),
  )
}

/** The lines that a commit made different, and where. */
function linesChanged(commit: FakeCommit | undefined): string[] {
  return (commit?.files ?? []).flatMap(({ path, text }) => {
    const before = readFileSync(join(ROOT, path), 'utf8').split('\n')
    return text.split('\n').flatMap((line, index) => (line === before[index] ? [] : `${path}: ${line}`))
  })
}

/** What `npm run check:content` says of the real content with the commits in it. */
function errorsWith(commits: readonly FakeCommit[]): string[] {
  const root = join(temporaryFolder(), 'content')
  cpSync(join(ROOT, 'content'), root, { recursive: true })
  for (const { path, text } of commits.flatMap(({ files }) => files)) {
    const file = join(root, '..', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return checkContent({ root, name: 'content' }, new Date('2026-11-26T12:00:00Z'))
    .filter(({ severity }) => severity === 'error')
    .map(formatProblem)
}
