/** The copies of the small fixture site, opened again. */
import { generateKeyPairSync, verify } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { listPages } from '../../../app/render.tsx'
import { stylesFor } from '../../../app/render-styles.ts'
import { getEntries } from '../../../lib/content/queries.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { localePath } from '../../../lib/i18n/paths.ts'
import { COPY_KINDS, copyPath } from '../../../lib/pages/offline.ts'
import { OFFLINE_PATH } from '../../../lib/site/data-paths.ts'
import { pageSource } from '../../../server/build/source.ts'
import { sha256 } from '../../../server/pocket/copy.ts'
import { offlineCopies, refuseTooLarge } from '../../../server/pocket/offline-copies.ts'
import { onFixtureSite } from '../../unit/components/on-fixture-site.ts'
import { brokenLinks } from '../../unit/pocket/broken-links.ts'
import { SMALL_STYLES, source } from '../../unit/server/built-site.ts'
import { plantTexts } from './plant-texts.ts'

const site = onFixtureSite()
const NOW = new Date('2026-11-30T09:00:00Z')
const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
/** A headline that would be markup, were it not written as text. */
const HOSTILE = '</title><script>alert(1)</script>"&amp;'

beforeAll(() => plantTexts(site.root, HOSTILE))

const FONT = source('/fonts/vazirmatn.woff2', 'fonts/vazirmatn.woff2', { type: 'font/woff2', make: () => 'font' })

function copiesOf(key?: string) {
  const sources = [...listPages([]).map(pageSource), FONT]
  return offlineCopies({ sources, stylesOf: (html) => stylesFor(html, SMALL_STYLES).join(''), now: NOW, key })
}

async function made({ files }: ReturnType<typeof copiesOf>, path: string): Promise<Buffer> {
  const file = files.find((each) => each.path === path)
  if (!file) throw new Error(`${path} is not made`)
  return Buffer.from(await file.make())
}

/** Made once: it renders the whole site. */
let plain: ReturnType<typeof copiesOf>
beforeAll(() => {
  plain = copiesOf()
})

describe.each(LOCALES)('the copies of the edition %s', (locale) => {
  test.each(COPY_KINDS)('lead nowhere but within themselves or to the internet: %s', async (kind) => {
    const files = unzipSync(await made(plain, copyPath(locale, kind)))
    expect(brokenLinks(files)).toEqual([])
  })

  test('hold every text, and say its title as text', async () => {
    const files = unzipSync(await made(plain, copyPath(locale, 'whole')))
    const index = strFromU8(files[`iom-iran-${locale}/index.html`] ?? new Uint8Array())
    for (const { path } of getEntries(locale))
      if (!['/', '/boilerplate'].includes(path)) expect(index, path).toContain(`href="pages${path}.html"`)
    const all = Object.values(files)
      .map((bytes) => strFromU8(bytes))
      .join('')
    expect(all).not.toContain('<script')
    expect(all).not.toContain('Quokka')
    expect(index.includes('kept-back-2')).toBe(true)
    expect(/kept-back-[01]/.test(all)).toBe(false)
    expect(index).toContain('alert(1)')
  })

  test.each(COPY_KINDS)('name the checksum of every file: %s', async (kind) => {
    const files = unzipSync(await made(plain, copyPath(locale, kind)))
    const [folder = ''] = Object.keys(files)[0]?.split('/') ?? []
    const sums = strFromU8(files[`${folder}/SHA256SUMS`] ?? new Uint8Array())
    for (const [name, bytes] of Object.entries(files))
      if (!name.endsWith('/SHA256SUMS')) expect(sums).toContain(`${sha256(bytes)}  ${name.slice(folder.length + 1)}\n`)
  })

  test('are made before the page that tells of them', async () => {
    const copies = copiesOf()
    const pages = listPages([]).map(pageSource).map(copies.before)
    const page = pages.find(({ path }) => path === localePath(OFFLINE_PATH, locale))
    const said = Buffer.from((await page?.make()) ?? '').toString('utf8')
    for (const kind of COPY_KINDS) expect(said).toContain(sha256(await made(copies, copyPath(locale, kind))))
  })

  test('are the same bytes when they are made again on that day', async () => {
    const path = copyPath(locale, 'whole')
    expect(sha256(await made(copiesOf(), path))).toBe(sha256(await made(plain, path)))
  })

  test('are signed where there is a key, and nothing speaks of signatures where there is none', async () => {
    const path = copyPath(locale, 'small')
    const signed = copiesOf(KEY)
    const signature = Buffer.from((await made(signed, `${path}.sig`)).toString(), 'base64')
    expect(verify(null, await made(signed, path), publicKey, signature)).toBe(true)
    const readMe = async (copies: typeof signed) =>
      strFromU8(unzipSync(await made(copies, path))[`iom-iran-${locale}-small/READ-ME.txt`] ?? new Uint8Array())
    const { signed: words } = getMessages(locale).offline.check
    expect(await readMe(signed)).toContain(words)
    expect(await readMe(plain)).not.toContain(words)
    expect(plain.files.filter((file) => file.path.endsWith('.sig'))).toEqual([])
  })
})

test('a copy over its budget is refused by its name', () => {
  expect(() => refuseTooLarge('/offline/x.zip', 100, 100)).not.toThrow()
  expect(() => refuseTooLarge('/offline/x.zip', 101, 100)).toThrow('/offline/x.zip has 101 bytes, 1 more than')
})
