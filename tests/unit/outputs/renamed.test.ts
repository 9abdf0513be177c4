/** A release that gets another name is for programs what it was: its identifiers are made from its code. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseFeed } from 'htmlparser2'
import { beforeAll, describe, expect, test } from 'vitest'
import { setContent } from '../../../lib/content/load.ts'
import { LOCALES, type Locale, localeFacts } from '../../../lib/i18n/locales.ts'
import { localePath } from '../../../lib/i18n/paths.ts'
import { allOutputs } from '../../../lib/outputs/all-outputs.ts'
import { onFixtureSite } from '../components/on-fixture-site.ts'

const site = onFixtureSite()
const NOW = new Date('2026-11-22T00:00:00Z')
const CODE = 'IOM-IR-2023-101'
const OWN = `code: ${CODE}\ncorrections: [{ date: 2023-07-02, kind: fact, was: 12 people, now: 20 people }]\n`
const file = (locale: Locale, slug: string) => join(site.root, locale, `news/${slug}.md`)

beforeAll(() => {
  for (const locale of LOCALES) {
    const text = readFileSync(file(locale, 'opening'), 'utf8')
    writeFileSync(file(locale, 'opening'), text.replace('kind: ', `${OWN}kind: `))
  }
})

/** The identifiers that an edition gives the release and its correction, by where. */
function idsOf(locale: Locale, slug: string) {
  const address = localePath(`/news/${slug}`, locale)
  const outputs = new Map(allOutputs(NOW).map((output) => [output.path, output]))
  const text = (path: string) => String(outputs.get(localePath(path, locale))?.make() ?? '')
  const ofXml = (path: string) => parseFeed(text(path))?.items.find(({ link }) => link?.endsWith(address))?.id
  const isOwn = ({ url }: { url: string }) => url.endsWith(address)
  return {
    rss: ofXml('/news/feed.xml'),
    atom: ofXml('/news/atom.xml'),
    jsonFeed: JSON.parse(text('/news/feed.json')).items.find(isOwn)?.id,
    json: JSON.parse(text(`/news/${slug}.json`)).id,
    listed: JSON.parse(text('/news.json')).entries.find(isOwn)?.id,
    correction: JSON.parse(text('/corrections/feed.json')).items.find(isOwn)?.id,
  }
}

describe.each(LOCALES)('in the edition %s', (locale) => {
  test('feeds, JSON and corrections name a renamed release as before', () => {
    const before = idsOf(locale, 'opening')
    renameSync(file(locale, 'opening'), file(locale, 'a-new-name'))
    setContent(undefined)
    expect(idsOf(locale, 'a-new-name')).toEqual(before)
    const { correction, ...own } = before
    const id = `tag:iran.iom.int,2026:${localeFacts(locale).tag}/releases/${CODE}`
    expect(new Set(Object.values(own))).toEqual(new Set([id]))
    expect(correction).toContain(`${id}/corrections/2023-07-02-`)
  })
})
