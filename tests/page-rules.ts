/** What holds for the pages of every site that is made of this code: of this mission, and of another. */
import { type ConfigData, HtmlValidate } from 'html-validate'
import type { SiteManifest } from '../server/manifest.ts'
import { wrongDescriptionLists } from './description-lists.ts'

export interface ReadPage {
  readonly path: string
  readonly document: Document
}

const text = (document: Document, selector: string) => document.querySelector(selector)?.textContent?.trim() ?? ''
const attribute = (document: Document, selector: string, name: string) =>
  document.querySelector(selector)?.getAttribute(name) ?? ''
const isOnce = (document: Document, selector: string) => document.querySelectorAll(selector).length === 1

/** By what a page does: whether this one does, on a site of that origin. */
export const PAGE_RULES: Readonly<Record<string, (page: ReadPage, origin: string) => boolean>> = {
  'carries no script but a block of data': ({ document }) =>
    [...document.scripts].every(({ type }) => type === 'application/ld+json') &&
    !document.querySelector('link[as=script],link[rel=modulepreload]'),
  'has one h1 with words in it': ({ document }) => isOnce(document, 'h1') && text(document, 'h1') !== '',
  'skips no level of headings': ({ document }) => {
    const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => Number(localName[1]))
    return levels.every((level, index) => level <= (levels[index - 1] ?? 1) + 1)
  },
  'has a title and a description': ({ document }) =>
    document.title.length > 5 && attribute(document, 'meta[name=description]', 'content').length > 20,
  'names its permanent address': ({ path, document }, origin) =>
    attribute(document, 'link[rel=canonical]', 'href').replace(/\/$/, '') === origin + path.replace(/\/$/, ''),
  'has the landmarks and a skip link': ({ document }) =>
    ['body > header', 'main#content', 'body > footer'].every((selector) => isOnce(document, selector)) &&
    document.body.firstElementChild?.getAttribute('href') === '#content',
  'has no id twice': ({ document }) => document.querySelectorAll('[id]').length === idsOf(document).size,
  'has no address with the name of the edition that has no prefix': ({ document }) =>
    !document.querySelector('a[href^="/en/"], a[href="/en"]'),
  // html-validate does not look.
  'has lists of names and values that HTML allows': ({ document }) => wrongDescriptionLists(document).length === 0,
}

function idsOf(document: Document): ReadonlySet<string> {
  return new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))
}

/** Titles that two pages of one language share. */
export function sharedTitles(pages: readonly ReadPage[]): string[] {
  const titles = pages.map(({ document }) => `${document.documentElement.lang} ${document.title}`)
  return titles.filter((title, index) => titles.indexOf(title) !== index)
}

/** Links to addresses and fragments that the site does not have. */
export function brokenLinks(pages: readonly ReadPage[], { origin, files, dynamic }: SiteManifest): string[] {
  const ids = new Map(pages.map(({ path, document }) => [path, idsOf(document)]))
  const known = new Set([...files.map(({ path }) => path), ...dynamic])
  const broken = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('a[href], link[href], img[src], source[srcset]')].flatMap((element) => {
      const href = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('srcset') ?? ''
      const url = new URL(href.split(' ')[0] ?? '', origin + path)
      if (url.origin !== origin || url.protocol === 'mailto:') return []
      const target = decodeURI(url.pathname)
      const fragment = decodeURIComponent(url.hash.slice(1))
      const isThere = known.has(target) && (fragment === '' || (ids.get(target)?.has(fragment) ?? true))
      return isThere ? [] : [`${path} → ${href}`]
    }),
  )
  return [...new Set(broken)]
}

/** Pages that name another edition which does not exist, or does not name the same ones. */
export function unpairedEditions(pages: readonly ReadPage[]): string[] {
  const alternates = (document: Document) =>
    [...document.querySelectorAll('link[rel=alternate][hreflang]')].map(
      (link) => [link.getAttribute('hreflang'), link.getAttribute('href') ?? ''] as const,
    )
  const said = (document: Document) => JSON.stringify(alternates(document).toSorted())
  const byAddress = new Map(pages.map(({ document }) => [attribute(document, 'link[rel=canonical]', 'href'), document]))
  return pages.flatMap(({ path, document }) =>
    alternates(document).flatMap(([, href]) => {
      const other = byAddress.get(href)
      return other && said(other) === said(document) ? [] : [`${path} → ${href}`]
    }),
  )
}

const HTML_RULES: ConfigData = {
  extends: ['html-validate:standard'],
  rules: {
    // React writes what HTML allows but this list calls style: void elements, boolean and quoted forms.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
    'no-inline-style': 'error',
    // A table whose rows are blocks says that it is one.
    'no-redundant-role': 'off',
    // Needs a sandbox for a page that is about a list that scrolls.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
}

/** What is not valid HTML, by path. */
export async function htmlFaults(sources: readonly { readonly path: string; readonly html: string }[]) {
  const validator = new HtmlValidate(HTML_RULES)
  const faults: string[] = []
  for (const { path, html } of sources) {
    const { results } = await validator.validateString(html)
    for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages))
      faults.push(`${path}:${line} ${ruleId} ${message}`)
  }
  return faults
}
