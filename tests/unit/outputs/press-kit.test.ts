import { createHash } from 'node:crypto'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { LOCALES, localeFacts } from '../../../lib/i18n/locales.ts'
import { attachmentOutputs, pressKitOutputs } from '../../../lib/outputs/media-files.ts'
import { getPressKit } from '../../../lib/outputs/press-kit.ts'
import { getMediaFiles } from '../../../lib/pages/media-files.ts'
import { onFixtureSite } from '../components/on-fixture-site.ts'
import { NEXT_YEAR } from '../content/fixture-site.ts'

const site = onFixtureSite()
const PROGRAMME = 'title,day\nA workshop,19 June\n'
const FIELDS = `attachments:
  - { file: programme.csv, title: Programme, language: en }
picture: { file: test-card.jpg, alt: A triangle, caption: A test card, credit: A computer }
`
const place = (path: string) => join(site.root, path)

function change(path: string, edit: (text: string) => string) {
  writeFileSync(place(path), edit(readFileSync(place(path), 'utf8')))
}

function copyOpening(slug: string, fields: string) {
  const text = readFileSync(place('en/news/opening.md'), 'utf8')
  writeFileSync(place(`en/news/${slug}.md`), text.replace('kind: press-release', `${fields}\nkind: press-release`))
}

beforeAll(() => {
  copyOpening('later', `embargoUntil: ${NEXT_YEAR}`)
  copyOpening('taken-back', 'withdrawn: { date: 2023-07-01, reason: It was wrong. }')
  writeFileSync(place('en/news/programme.csv'), PROGRAMME)
  for (const locale of LOCALES)
    change(`${locale}/news/opening.md`, (text) => text.replace('kind: press-release', `${FIELDS}kind: press-release`))
  appendFileSync(place('en/news/opening.md'), '\n\nOnly in English.\n')
})

const kit = () => unzipSync(getPressKit('opening')?.bytes ?? new Uint8Array())
const read = (name: string) => strFromU8(kit()[name] ?? new Uint8Array())

describe('a press kit', () => {
  test('holds the release in every edition, its pictures with their credits, its attachments', () => {
    expect(Object.keys(kit()).sort()).toEqual([
      'README.txt',
      'attachments/programme.csv',
      ...LOCALES.flatMap((locale) => ['html', 'message.txt', 'txt'].map((end) => `opening-${locale}.${end}`)).sort(),
      'pictures/credits.txt',
      'pictures/test-card.jpg',
    ])
    expect(read('pictures/credits.txt')).toContain('Photo: A computer')
    expect(read('attachments/programme.csv')).toBe(PROGRAMME)
  })

  test.each(LOCALES)('has the text of the edition %s to copy, and as a page that stands alone', (locale) => {
    const { verify: _, ...words } = getMessages(locale)
    const text = read(`opening-${locale}.txt`)
    expect(text).toContain(words.news.mediaContact)
    expect(text.includes('Only in English.')).toBe(localeFacts(locale).tag === 'en')
    const page = read(`opening-${locale}.html`)
    expect(page).toContain(`<html lang="${localeFacts(locale).tag}" dir="${localeFacts(locale).dir}">`)
    expect(page).not.toMatch(/(?:href|src|srcset)="\/|<script/)
  })

  test('tells its source, its permanent address and the checksum of every other file', () => {
    const readme = read('README.txt')
    expect(readme).toContain(getMessages('en').site.name)
    expect(readme).toMatch(/https?:\/\/\S+\/news\/opening$/m)
    const { 'README.txt': __, ...others } = kit()
    for (const [name, bytes] of Object.entries(others))
      expect(readme).toContain(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
  })

  test('has the same bytes whenever and wherever it is made', () => {
    const bytes = Buffer.from(getPressKit('opening')?.bytes ?? [])
    // Bytes 10 to 13 of a ZIP are the time and day of its first file: noon of the release, 2023-06-19.
    expect(bytes.readUInt32LE(10)).toBe((43 << 25) | (6 << 21) | (19 << 16) | (12 << 11))
  })

  test('does not exist of what is embargoed, withdrawn, or no press release', () => {
    expect(['later', 'taken-back', 'pictured', 'invented'].map((slug) => getPressKit(slug))).toEqual(
      Array.from({ length: 4 }),
    )
  })
})

describe('what is published for the media', () => {
  test('are the attachments and kits of public news, each to be saved', () => {
    const files = [...LOCALES.flatMap(attachmentOutputs), ...pressKitOutputs()]
    expect(files.map(({ path }) => path).sort()).toEqual([
      '/fa/news/opening/programme.csv',
      '/news/opening/opening.zip',
      '/news/opening/programme.csv',
    ])
    for (const { disposition } of files) expect(disposition).toMatch(/^attachment; filename="[a-z.]+"$/)
  })

  test.each(LOCALES)('is linked in the edition %s with type, size and checksum', (locale) => {
    const { kit: link, attachments } = getMediaFiles(locale, 'opening', getPressKit('opening'))
    expect(link).toEqual({ href: '/news/opening/opening.zip', size: getPressKit('opening')?.bytes.byteLength })
    const sha256 = createHash('sha256').update(PROGRAMME).digest('hex')
    expect(attachments).toMatchObject([{ title: 'Programme', kind: 'csv', size: PROGRAMME.length, sha256 }])
    expect(attachments[0]?.language === undefined).toBe(localeFacts(locale).tag === 'en')
  })
})
