import { FEED_FILES } from '../lib/content/entries/feed-scopes.ts'
import { LOCALES } from '../lib/i18n/locales.ts'
import { localePath } from '../lib/i18n/paths.ts'
import { SPECULATION_RULES_PATH } from '../lib/outputs/speculation-rules.ts'
import { DATASETS_PATH } from '../lib/site/data-paths.ts'
import { EDITOR_PATH } from '../lib/web-editor/paths.ts'
import { type SiteManifest, styleHash } from './manifest.ts'
import { tooManyPath } from './public-path.ts'

/**
 * Every header rule of the site, as data: the Node server applies it and the nginx configuration is
 * generated from it, so that the two cannot disagree.
 */
export interface HeaderRule {
  /** What the rule is about, for the person who reads the generated configuration. */
  readonly about: string
  /** All conditions given must hold; none given means every answer. */
  readonly match: Match
  /** Lower-case names. Where two rules set a header, the later rule wins. `{path}` stands for the address of the answer. */
  readonly headers: Readonly<Record<string, string>>
  /** Whether it is for readers whose browser asks to save data, or for all others; else it is for both. */
  readonly savesData?: boolean
}

interface Match {
  readonly paths?: readonly string[]
  readonly prefix?: string
  /** The last part of the address. */
  readonly name?: string
  readonly type?: string
}

/** What the rules depend on. */
type HeaderContext = Pick<
  SiteManifest,
  'origin' | 'isOfficial' | 'dynamic' | 'editor' | 'styles' | 'formerStyles' | 'hub' | 'onion'
>

/** `sources` says what a page or file may load. */
function policy(isSecure: boolean, sources: readonly string[]): Record<string, string> {
  const all = ["default-src 'none'", ...sources, "base-uri 'none'", "frame-ancestors 'none'"]
  return { 'content-security-policy': [...all, ...(isSecure ? ['upgrade-insecure-requests'] : [])].join('; ') }
}

/** What a page may load: its styles stand in it and are known by their hashes. `fonts`: from where. */
function pageSources({ styles, formerStyles = [] }: HeaderContext, fonts: "'self'" | "'none'"): string[] {
  const hashes = [...styles.map(({ css }) => styleHash(css)), ...formerStyles].map((hash) => `'${hash}'`)
  return [
    `style-src ${hashes.join(' ')}`,
    "img-src 'self'",
    `font-src ${fonts}`,
    "manifest-src 'self'",
    "form-action 'self'",
  ]
}

/** What could watch, locate or charge a reader. No page has a script that could ask for it: this says so aloud. */
const FEATURES_OFF = ['camera', 'geolocation', 'microphone', 'payment']

/** Below these, the name of a file changes with its content. */
export const NAMED_BY_CONTENT = ['/pictures/', '/share/']

/** What an answer depends on beside its address: how it may be packed, and, for a page, what it may load and fetch ahead. */
export const VARY = { page: 'Accept-Encoding, Save-Data', file: 'Accept-Encoding' } as const

const TWO_YEARS = 'max-age=63072000'

const NOT_INDEXED = { 'x-robots-tag': 'noindex' }
const NOT_STORED = { 'cache-control': 'no-store' }

/** All rules of a copy of the site, weakest first. */
export function headerRules(context: HeaderContext): HeaderRule[] {
  const { origin, isOfficial, dynamic, editor } = context
  const isSecure = origin.startsWith('https:')
  return [
    { about: 'what a file may load and who may hold it', match: {}, headers: everywhere(isSecure) },
    ...(isSecure ? [{ about: 'https only', match: {}, headers: { 'strict-transport-security': TWO_YEARS } }] : []),
    ...(isOfficial ? [] : [{ about: 'a copy is not indexed', match: {}, headers: NOT_INDEXED }]),
    {
      about: 'pages and feeds: kept, but asked for again each time',
      match: {},
      headers: { 'cache-control': 'public, max-age=0, must-revalidate' },
    },
    ...NAMED_BY_CONTENT.map((prefix) => ({
      about: `files below ${prefix}, whose name changes with their content`,
      match: { prefix },
      headers: { 'cache-control': 'public, max-age=31536000, immutable' },
    })),
    { about: 'fonts', match: { prefix: '/fonts/' }, headers: { 'cache-control': 'public, max-age=604800' } },
    {
      about: 'the next page is fetched when a link is about to be followed',
      match: { type: 'text/html' },
      headers: { 'speculation-rules': `"${SPECULATION_RULES_PATH}"` },
      savesData: false,
    },
    {
      about: 'what a page may ask of a device, and who may hold its window',
      match: { type: 'text/html' },
      headers: OF_PAGES,
    },
    {
      about: 'what a page may load',
      match: { type: 'text/html' },
      headers: policy(isSecure, pageSources(context, "'self'")),
      savesData: false,
    },
    {
      about: 'a page for a reader who saves data: no font is even asked for',
      match: { type: 'text/html' },
      headers: policy(isSecure, pageSources(context, "'none'")),
      savesData: true,
    },
    ...otherWays(context),
    ...LOCALES.map((locale) => ({
      about: `charts of the edition ${locale}, which other sites may show`,
      match: { prefix: localePath(`${DATASETS_PATH}/`, locale), type: 'image/svg+xml' },
      headers: { 'cross-origin-resource-policy': 'cross-origin' },
    })),
    // nginx wants it before those for single addresses.
    ...(editor
      ? [
          {
            about: 'files of the web editor are in no index',
            match: { prefix: `${EDITOR_PATH}/` },
            headers: NOT_INDEXED,
          },
        ]
      : []),
    { about: 'made for one question', match: { paths: dynamic }, headers: { ...NOT_STORED, ...NOT_INDEXED } },
    { about: 'asks to wait', match: { paths: LOCALES.map(tooManyPath) }, headers: { ...NOT_STORED, ...NOT_INDEXED } },
    { about: 'state of the server', match: { paths: ['/healthz', '/readyz'] }, headers: NOT_STORED },
    ...(editor
      ? [
          {
            about: 'the web editor: runs its own script, asks its git host, is in no index',
            match: { paths: [EDITOR_PATH] },
            headers: ofEditor(editor.origins, isSecure),
          },
        ]
      : []),
  ]
}

/** Off unless an operator set them; an onion service of its own is named by pages, a hub by feeds. */
function otherWays({ origin, hub, onion }: HeaderContext): HeaderRule[] {
  const services = onion ? [`${onion}{path}`] : []
  const links = hub ? [`<${hub}>; rel="hub", <${origin}{path}>; rel="self"`] : []
  return [
    ...services.map((address) => ({
      about: 'the same page in the onion service',
      match: { type: 'text/html' },
      headers: { 'onion-location': address },
    })),
    ...links.flatMap((link) =>
      Object.values(FEED_FILES).map(({ file }) => ({
        about: `who tells when ${file} changed`,
        match: { name: file },
        headers: { link },
      })),
    ),
  ]
}

function everywhere(isSecure: boolean): Record<string, string> {
  return {
    ...policy(isSecure, []),
    'x-content-type-options': 'nosniff',
    // Other sites learn nothing of what was read here, not even that it was read.
    'referrer-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  }
}

const OF_PAGES = {
  'permissions-policy': FEATURES_OFF.map((feature) => `${feature}=()`).join(', '),
  'cross-origin-opener-policy': 'same-origin',
}

/** The only page that runs a script may ask its own site and `origins`, the git host, and nobody else. */
function ofEditor(origins: readonly string[], isSecure: boolean): Record<string, string> {
  const sources = [
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    ["connect-src 'self' blob: data:", ...origins].join(' '),
    "form-action 'none'",
  ]
  return {
    ...policy(isSecure, sources),
    // The window in which the git host signs people in must be able to answer.
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    ...NOT_INDEXED,
    ...NOT_STORED,
  }
}

/** The headers of an answer: a path of the site, and the media type of what is sent. */
export function headersFor(
  rules: readonly HeaderRule[],
  answer: { readonly path: string; readonly type: string; readonly savesData?: boolean },
): Record<string, string> {
  const { savesData = false } = answer
  const applying = rules.filter((rule) => matches(rule, answer) && (rule.savesData ?? savesData) === savesData)
  const headers = applying.flatMap((rule) => Object.entries(rule.headers))
  return Object.fromEntries(headers.map(([name, value]) => [name, value.replaceAll('{path}', answer.path)]))
}

function matches({ match }: HeaderRule, { path, type }: { path: string; type: string }): boolean {
  if (match.paths && !match.paths.includes(path)) return false
  if (match.prefix !== undefined && !path.startsWith(match.prefix)) return false
  if (match.name !== undefined && !path.endsWith(`/${match.name}`)) return false
  return match.type === undefined || type.startsWith(match.type)
}
