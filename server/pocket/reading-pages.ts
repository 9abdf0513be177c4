/** What a reader carries away of the pages of an edition: the text of each, without what needs a server. */
import { DomUtils, parseDocument } from 'htmlparser2'
import type { Locale } from '../../lib/i18n/locales.ts'
import { splitLocale } from '../../lib/i18n/paths.ts'
import { GLOBAL_WORK_PATH, MENU, type MenuKey } from '../../lib/site/navigation.ts'
import type { Source } from '../build/source.ts'

/** Nodes as htmlparser2 gives them: names of SVG in their own case, so that either way of writing them out is right. */
export type Nodes = ReturnType<typeof parseDocument>['children']

/** A page without what stood around its text. */
export interface ReadingPage {
  /** Address without the edition's prefix. */
  readonly path: string
  readonly title: string
  /** One sentence. */
  readonly summary: string
  /** Undefined for the first page, and for those that stand in the footer. */
  readonly section: MenuKey | undefined
  /** What is in its <main>; addresses of the site begin with a slash. */
  readonly main: Nodes
}

/** Elements that stand for pictures and films: a copy has their words alone. */
export const PICTURES: ReadonlySet<string> = new Set(['picture', 'img', 'video', 'audio', 'iframe', 'object'])

/** What a picture shows, in words; nothing where it only adorns. */
export function altIn(picture: Nodes[number]): string | undefined {
  return DomUtils.findAll(({ attribs }) => Boolean(attribs['alt']), [picture])[0]?.attribs['alt']
}

/** Lists by topic, place, kind or year, and pages that are answers. */
const NOT_CARRIED = /^\/(?:news\/[^/]+\/|gone\/|(?:search|styleguide|too-many-requests|offline|404)$)/

/** The pages of an edition that are worth carrying, in the order given. */
export function readingSources(sources: readonly Source[], locale: Locale): Source[] {
  return sources.filter(({ path, type, status }) => {
    const page = splitLocale(path)
    return type.startsWith('text/html') && status === 200 && page.locale === locale && !NOT_CARRIED.test(page.path)
  })
}

/** Makes a page and takes its text. Throws when it has no title or no text. */
export async function readingPage(source: Source): Promise<ReadingPage> {
  const { path } = splitLocale(source.path)
  const html = Buffer.from(await source.make()).toString('utf8')
  const document = parseDocument(html, { lowerCaseTags: false, lowerCaseAttributeNames: false })
  const { children } = document
  const main = DomUtils.getElementsByTagName('main', children, true, 1)[0]
  const title = DomUtils.getElementsByTagName('h1', main ?? [], true, 1)[0]
  if (!main || !title) throw new Error(`${source.path} has no title or no text to carry away`)
  clean(main.children)
  return {
    ...{ path, title: DomUtils.textContent(title).trim(), summary: descriptionIn(children), section: sectionOf(path) },
    main: main.children,
  }
}

function descriptionIn(nodes: Nodes): string {
  const meta = DomUtils.findOne(({ name, attribs }) => name === 'meta' && attribs['name'] === 'description', nodes)
  return meta?.attribs['content'] ?? ''
}

function sectionOf(path: string): MenuKey | undefined {
  if (path === GLOBAL_WORK_PATH) return 'ourWork'
  return MENU.find((section) => path === section.path || path.startsWith(`${section.path}/`))?.key
}

/** What needs a server, leads around the site, or is for paper alone. */
const LEFT_OUT_ELEMENTS = new Set(['form', 'search', 'script', 'style', 'link', 'button', 'input'])
const LEFT_OUT_CLASSES = ['breadcrumbs', 'filters', 'print-only', 'briefing-ways']

function clean(nodes: Nodes) {
  for (const element of DomUtils.findAll(isLeftOut, nodes)) DomUtils.removeElement(element)
  nameAsHtml(nodes)
}

/** React writes dateTime and its like; XML knows them in small letters only. Names of SVG keep their capitals. */
function nameAsHtml(nodes: Nodes) {
  for (const element of nodes) {
    if (!('attribs' in element) || element.name === 'svg') continue
    const named = Object.entries(element.attribs).map(([name, value]) => [name.toLowerCase(), value])
    element.attribs = Object.fromEntries(named)
    nameAsHtml(element.children)
  }
}

function isLeftOut({ name, attribs }: { name: string; attribs: Record<string, string> }): boolean {
  const classes = attribs['class']?.split(/\s+/) ?? []
  return LEFT_OUT_ELEMENTS.has(name) || LEFT_OUT_CLASSES.some((left) => classes.includes(left))
}
