/** What matters most of an edition, as one page: it opens where links between files do not. */
import { strToU8 } from 'fflate'
import { DomUtils } from 'htmlparser2'
import { VERIFY_PATH } from '../../lib/content/entries/own-pages.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { MISSION } from '../../lib/mission/mission.ts'
import { OFFICIAL_ORIGIN } from '../../lib/site/config.ts'
import { FRAUD_PATH } from '../../lib/site/navigation.ts'
import { besideOthers, copiedText } from './copied-text.ts'
import { type CopyRequest, copiedFont, copiedStyles } from './copy.ts'
import { copyHead } from './copy-head.ts'
import { copyDocument, isolated, link, list } from './markup.ts'
import { type Nodes, type ReadingPage, readingPage, readingSources } from './reading-pages.ts'
import { realMessages } from './real-messages.ts'

/** In the order in which they are read. */
export const SMALL_PATHS: readonly string[] = [
  '/take-action/help-and-services',
  VERIFY_PATH,
  FRAUD_PATH,
  '/our-work/returns-and-border-reception',
  '/our-work/assisted-voluntary-return',
  '/our-work/health',
  MISSION.contact,
  '/take-action/report-misconduct',
]

/** The one page, and the font of its edition. */
export async function smallCopy(request: CopyRequest): Promise<Map<string, Uint8Array>> {
  const { locale, date } = request
  const { site, offline } = getMessages(locale)
  const pages = await smallPages(request)
  const names = new Map(pages.map(({ path }) => [localePath(path, locale), nameOf(path)]))
  const parts = pages.map(({ path, main }) => {
    withoutTerms(main)
    besideOthers(main, nameOf(path))
    const html = copiedText(main, locale, (address) => placeOf(address, names))
    return `<section class="copy-part" id="${nameOf(path)}">${html}</section>`
  })
  const contents = pages.map(({ path, title }) => link(`#${nameOf(path)}`, title, locale))
  const main = `<header class="page-head"><h1>${isolated(site.name, locale)}</h1></header>
<p>${isolated(offline.copy.welcome(date), locale)}</p><div class="copy-index">${list(contents)}</div>${parts.join('\n')}`
  const styles = `<style>${copiedStyles(request, [main])}</style>`
  const head = copyHead(request, {})
  const page = copyDocument({ locale, title: site.name, styles, head, main })
  return new Map([['index.html', strToU8(page)], ...(await copiedFont(request))])
}

async function smallPages({ locale, sources }: CopyRequest): Promise<ReadingPage[]> {
  const pages: ReadingPage[] = []
  for (const path of SMALL_PATHS) {
    const source = readingSources(sources, locale).find((each) => each.path === localePath(path, locale))
    if (path === VERIFY_PATH) pages.push(realMessages(locale))
    else if (source) pages.push(await readingPage(source))
  }
  return pages
}

/** The glossary is not among the pages. */
function withoutTerms(nodes: Nodes) {
  for (const term of DomUtils.findAll(({ attribs }) => attribs['class'] === 'term', nodes)) {
    for (const child of [...term.children]) DomUtils.prepend(term, child)
    DomUtils.removeElement(term)
  }
}

function nameOf(path: string): string {
  return path.slice(1).replaceAll('/', '-')
}

/** An address within the page, where the page holds what it names. */
function placeOf(address: string, names: ReadonlyMap<string, string>): string {
  if (!/^\/(?!\/)/.test(address)) return address
  const [, path = '', fragment] = address.match(/^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s) ?? []
  const name = names.get(path)
  if (name === undefined) return OFFICIAL_ORIGIN + address
  return fragment ? `#${name}--${fragment}` : `#${name}`
}
