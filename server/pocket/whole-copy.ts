/** A whole edition as files that lead to one another. */
import { strToU8 } from 'fflate'
import { getDatasets } from '../../lib/content/numbers/data-queries.ts'
import { getNews } from '../../lib/content/queries.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import { localePath, splitLocale } from '../../lib/i18n/paths.ts'
import { getDownloads } from '../../lib/pages/dataset.ts'
import { datasetPath } from '../../lib/site/data-paths.ts'
import type { Source } from '../build/source.ts'
import { copiedText } from './copied-text.ts'
import { type CopyRequest, copiedFont, copiedStyles } from './copy.ts'
import { copyHead } from './copy-head.ts'
import { indexPage, type Listed } from './index-page.ts'
import { linkFinder } from './link-finder.ts'
import { copyDocument } from './markup.ts'
import { type ReadingPage, readingPage, readingSources } from './reading-pages.ts'
import { realMessages } from './real-messages.ts'

/** News beyond these would leave the file too large to pass on. */
const NEWS_CARRIED = 200

const STYLE = 'style.css'

/** Every page of an edition with the contents in place of the first, its styles, its font, and its tables of data. */
export async function wholeCopy(request: CopyRequest): Promise<Map<string, Uint8Array>> {
  const { locale, date, sources } = request
  const carried = carriedSources(sources, locale)
  const tables = dataTables(locale)
  const own = realMessages(locale)
  const paths = [own.path, ...carried.map(({ path }) => splitLocale(path).path)]
  const find = linkFinder(
    new Map([...paths.map((path) => [localePath(path, locale), fileOf(path)] as const), ...tables.places]),
  )
  const files = new Map<string, Uint8Array>()
  const listed: Listed[] = []
  const mains: string[] = []
  const add = ({ path, title, main: nodes, ...page }: ReadingPage) => {
    const file = fileOf(path)
    const main = copiedText(nodes, locale, (address) => find(address, file))
    listed.push({ path, title, ...page })
    mains.push(main)
    files.set(file, written(request, { path, file, title, main }))
  }
  // One at a time: all of them as nodes would fill the memory.
  for (const source of carried) if (splitLocale(source.path).path !== '/') add(await readingPage(source))
  add(own)
  const main = indexPage({ locale, pages: listed, date, find: (address) => find(address, 'index.html') })
  files.set(
    'index.html',
    written(request, { path: '/', file: 'index.html', title: getMessages(locale).site.name, main }),
  )
  files.set(STYLE, strToU8(copiedStyles(request, [main, ...mains])))
  return new Map([...files, ...tables.files, ...(await copiedFont(request))])
}

function carriedSources(sources: readonly Source[], locale: Locale): Source[] {
  const old = new Set(
    getNews(locale)
      .slice(NEWS_CARRIED)
      .map(({ path }) => localePath(path, locale)),
  )
  return readingSources(sources, locale).filter(({ path }) => !old.has(path))
}

function fileOf(path: string): string {
  return path === '/' ? 'index.html' : `pages${path}.html`
}

function written(request: CopyRequest, page: { path: string; file: string; title: string; main: string }): Uint8Array {
  const { path, file, title, main } = page
  const { locale } = request
  const up = '../'.repeat(file.split('/').length - 1)
  const styles = `<link rel="stylesheet" href="${up}${STYLE}">`
  const head = copyHead(request, path === '/' ? {} : { online: path, index: `${up}index.html` })
  return strToU8(copyDocument({ locale, title: getMessages(locale).site.windowTitle(title), styles, head, main }))
}

/** The table of each dataset: its file, and where links to it lead. */
function dataTables(locale: Locale) {
  const tables = getDatasets(locale).flatMap(({ id }) =>
    getDownloads(locale, id)
      .filter(({ kind }) => kind === 'csv')
      .map(({ name, body }) => ({
        address: localePath(`${datasetPath(id)}/${name}`, locale),
        file: `data/${name}`,
        body,
      })),
  )
  return {
    places: tables.map(({ address, file }) => [address, file] as const),
    files: tables.map(({ file, body }) => [file, body] as const),
  }
}
