/**
 * The rules of Mozilla's HTTP Observatory, as its package @mdn/mdn-http-observatory 1.4.8 (algorithm 4) has them:
 * `src/analyzer/tests` decides on a result, `src/grader/charts.js` gives its points.
 * https://github.com/mdn/mdn-http-observatory/tree/main/src
 * The package itself is no dependency here: it brings the client of a database that has to be compiled.
 */

/** What the Observatory sees of a site. */
export interface Visit {
  /** The headers of the page, in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly html: string
  /** Headers of the answer to a question from another origin (OPTIONS). */
  readonly toOthers: Readonly<Record<string, unknown>>
  /** Addresses in turn, from the first, by http, to the page. */
  readonly route: readonly string[]
}

type Rule = (visit: Visit) => string

/** Points of every result a site without cookies, nonces and certificates of its own can have, by rule. */
const POINTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'content-security-policy': {
    'csp-implemented-with-no-unsafe-default-src-none': 10,
    'csp-implemented-with-no-unsafe': 5,
    'csp-implemented-with-unsafe-inline-in-style-src-only': 0,
    'csp-implemented-with-insecure-scheme-in-passive-content-only': -10,
    'csp-implemented-with-unsafe-eval': -10,
    'csp-implemented-with-unsafe-inline': -20,
    'csp-implemented-with-insecure-scheme': -20,
    'csp-header-invalid': -25,
    'csp-not-implemented': -25,
  },
  // Five points are for cookies that are set and well guarded; none at all is the better answer.
  cookies: { 'cookies-not-found': 0, 'cookies-without-secure-flag': -20 },
  'cross-origin-resource-sharing': {
    'cross-origin-resource-sharing-not-implemented': 0,
    'cross-origin-resource-sharing-implemented-with-universal-access': -50,
  },
  redirection: {
    'redirection-to-https': 0,
    'redirection-off-host-from-http': -5,
    'redirection-not-to-https-on-initial-redirection': -10,
    'redirection-not-to-https': -20,
    'redirection-missing': -20,
  },
  'referrer-policy': {
    'referrer-policy-private': 5,
    'referrer-policy-not-implemented': 0,
    'referrer-policy-unsafe': -5,
    'referrer-policy-header-invalid': -5,
  },
  // Five points are for a domain in the list that browsers ship; whoever has iom.int decides on that.
  'strict-transport-security': {
    'hsts-implemented-max-age-at-least-six-months': 0,
    'hsts-implemented-max-age-less-than-six-months': -10,
    'hsts-not-implemented': -20,
    'hsts-header-invalid': -20,
  },
  // Five points are for scripts with a checksum; there is none to have one.
  'subresource-integrity': {
    'sri-not-implemented-but-no-scripts-loaded': 0,
    'sri-not-implemented-and-external-scripts-not-loaded-securely': -50,
  },
  'x-content-type-options': {
    'x-content-type-options-nosniff': 0,
    'x-content-type-options-not-implemented': -5,
    'x-content-type-options-header-invalid': -5,
  },
  'x-frame-options': {
    'x-frame-options-implemented-via-csp': 5,
    'x-frame-options-sameorigin-or-deny': 0,
    'x-frame-options-not-implemented': -20,
    'x-frame-options-header-invalid': -20,
  },
  'cross-origin-resource-policy': {
    'corp-implemented-with-same-origin': 10,
    'corp-implemented-with-same-site': 10,
    'corp-implemented-with-cross-origin': 0,
    'corp-not-implemented': 0,
    'corp-header-invalid': -5,
  },
}

const RULES: Readonly<Record<string, Rule>> = {
  'content-security-policy': ({ headers }) => judgePolicy(parsePolicy(text(headers['content-security-policy']))),
  cookies: ({ headers }) => (headers['set-cookie'] ? 'cookies-without-secure-flag' : 'cookies-not-found'),
  'cross-origin-resource-sharing': ({ toOthers }) =>
    `cross-origin-resource-sharing-${toOthers['access-control-allow-origin'] ? 'implemented-with-universal-access' : 'not-implemented'}`,
  redirection: ({ route }) => judgeRoute(route.map((address) => new URL(address))),
  'referrer-policy': ({ headers }) => `referrer-policy-${judgeReferrers(text(headers['referrer-policy']))}`,
  'strict-transport-security': ({ headers }) => `hsts-${judgeHsts(text(headers['strict-transport-security']))}`,
  'subresource-integrity': ({ html }) =>
    /<script\b/i.test(html)
      ? 'sri-not-implemented-and-external-scripts-not-loaded-securely'
      : 'sri-not-implemented-but-no-scripts-loaded',
  'x-content-type-options': ({ headers }) => {
    const value = text(headers['x-content-type-options'])
    return `x-content-type-options-${value === 'nosniff' ? value : value === '' ? 'not-implemented' : 'header-invalid'}`
  },
  'x-frame-options': ({ headers }) => {
    if (parsePolicy(text(headers['content-security-policy']))?.has('frame-ancestors'))
      return 'x-frame-options-implemented-via-csp'
    const value = text(headers['x-frame-options'])
    if (value === '') return 'x-frame-options-not-implemented'
    return `x-frame-options-${['deny', 'sameorigin'].includes(value) ? 'sameorigin-or-deny' : 'header-invalid'}`
  },
  'cross-origin-resource-policy': ({ headers }) => {
    const value = text(headers['cross-origin-resource-policy'])
    if (value === '') return 'corp-not-implemented'
    const isKnown = ['same-origin', 'same-site', 'cross-origin'].includes(value)
    return isKnown ? `corp-implemented-with-${value}` : 'corp-header-invalid'
  },
}

/** The result of each rule. */
export function judge(visit: Visit): Record<string, string> {
  return Object.fromEntries(Object.entries(RULES).map(([name, rule]) => [name, rule(visit)]))
}

/** The result of each rule than which no other has more points. */
export const BEST: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(POINTS).map(([name, results]) => [
    name,
    Object.entries(results).toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '',
  ]),
)

/** The sum the Observatory would show; from 100 on it is an A+. Extra points count only from 90 on without them. */
export function score(results: Readonly<Record<string, string>>): number {
  const points = Object.entries(results).map(([name, result]) => POINTS[name]?.[result] ?? Number.NaN)
  const sum = (some: readonly number[]) => some.reduce((all, each) => all + each, 100)
  const withoutExtra = sum(points.filter((each) => !(each > 0)))
  return withoutExtra >= 90 ? sum(points) : withoutExtra
}

function text(value: string | readonly string[] | undefined): string {
  return [value ?? []].flat().join(', ').trim().toLowerCase()
}

/** Directives and their sources; undefined where one is given twice, empty where there is none. */
function parsePolicy(header: string): ReadonlyMap<string, readonly string[]> | undefined {
  const directives = header.split(';').map((part) => part.trim().split(/\s+/))
  const named = directives.filter(([name]) => name !== '')
  const policy = new Map(named.map(([name = '', ...sources]) => [name, sources]))
  return policy.size === named.length ? policy : undefined
}

const BROAD = /^(?:ftp:|https?:|\*|https?:\/\/\*(?:\.\*)?)$/
const INLINE = /^(?:'unsafe-inline'|data:)$/
const INSECURE = /^(?:http|ftp):/

function judgePolicy(policy: ReadonlyMap<string, readonly string[]> | undefined): string {
  if (!policy) return 'csp-header-invalid'
  if (policy.size === 0) return 'csp-not-implemented'
  const of = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*']
  const isOneOf = (sources: readonly string[], ...patterns: RegExp[]) =>
    sources.some((source) => patterns.some((pattern) => pattern.test(source)))
  const active = [...policy].flatMap(([name, sources]) => (/^(?:img|media)-src$/.test(name) ? [] : sources))
  if (isOneOf(of('script-src'), BROAD, INLINE) || isOneOf(of('object-src'), BROAD))
    return 'csp-implemented-with-unsafe-inline'
  if (isOneOf(active, INSECURE)) return 'csp-implemented-with-insecure-scheme'
  if (isOneOf([...of('script-src'), ...of('style-src')], /^'unsafe-eval'$/)) return 'csp-implemented-with-unsafe-eval'
  if (isOneOf([...of('img-src'), ...of('media-src')], INSECURE))
    return 'csp-implemented-with-insecure-scheme-in-passive-content-only'
  if (isOneOf(of('style-src'), BROAD, INLINE)) return 'csp-implemented-with-unsafe-inline-in-style-src-only'
  return `csp-implemented-with-no-unsafe${policy.get('default-src')?.join() === "'none'" ? '-default-src-none' : ''}`
}

function judgeRoute([first, second, ...rest]: readonly URL[]): string {
  if (!first || !second) return 'redirection-missing'
  if ((rest.at(-1) ?? second).protocol !== 'https:') return 'redirection-not-to-https'
  if (second.protocol === 'http:') return 'redirection-not-to-https-on-initial-redirection'
  return first.hostname === second.hostname ? 'redirection-to-https' : 'redirection-off-host-from-http'
}

const PRIVATE = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin']
const TELLING = ['origin', 'origin-when-cross-origin', 'unsafe-url', 'no-referrer-when-downgrade']

function judgeReferrers(header: string): string {
  if (header === '') return 'not-implemented'
  const values = header.split(',').map((value) => value.trim())
  const last = values.findLast((value) => [...PRIVATE, ...TELLING].includes(value))
  if (last === undefined) return 'header-invalid'
  return PRIVATE.includes(last) ? 'private' : 'unsafe'
}

/** What the Observatory calls six months, a little less than they are. */
const SIX_MONTHS = 15_552_000

function judgeHsts(header: string): string {
  if (header === '') return 'not-implemented'
  const age = /(?:^|;)\s*max-age=(\d+)/.exec(header)?.[1]
  if (age === undefined || header.includes(',')) return 'header-invalid'
  return `implemented-max-age-${Number(age) < SIX_MONTHS ? 'less-than' : 'at-least'}-six-months`
}
