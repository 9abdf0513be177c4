import { extname } from 'node:path'
import { type HeaderRule, headerRules, VARY } from '../headers.ts'
import type { SiteManifest } from '../manifest.ts'
import { INNER_NAMES } from '../public-path.ts'
import { addressLines } from './address-lines.ts'
import { escapePattern, quote } from './quote.ts'

/** Header names the maps below give a value for; all end with one variable each. */
export function ruledHeaders(manifest: SiteManifest): string[] {
  return [...new Set(headerRules(manifest).flatMap(({ headers }) => Object.keys(headers)))]
}

/** The nginx variable that holds the value of a header; an empty one is not sent. */
export function headerVariable(name: string): string {
  return `$site_${name.replaceAll('-', '_')}`
}

/**
 * The maps of the site for nginx's `http` block: one for every header, made from the rules the Node
 * server applies, and those for addresses that moved. Throws on a rule nginx could not follow.
 */
export function nginxMaps(manifest: SiteManifest): string {
  const rules = headerRules(manifest)
  const headers = ruledHeaders(manifest).flatMap((name) => headerMaps(name, rules, manifest))
  return `${[MISSING, ...headers, dispositions(manifest), moved(manifest), ...tidy(), ...negotiation(manifest)].join('\n\n')}\n`
}

/** How often one address may have Node look for what it meant. */
const MISSING = 'limit_req_zone $binary_remote_addr zone=site_missing:1m rate=20r/s;'

function headerMaps(name: string, rules: readonly HeaderRule[], manifest: SiteManifest): string[] {
  const target = headerVariable(name)
  const setting = rules.filter(({ headers }) => name in headers)
  const mapByPath = (to: string, chosen: readonly HeaderRule[]) => {
    const lines = chosen.toReversed().flatMap((rule) => linesOf(rule, name, manifest))
    const always = chosen.findLast(isUnconditional)
    refuseUnclear(name, chosen)
    return map('$uri', to, [...new Set(lines)], always ? value(always, name) : '""')
  }
  // Some headers depend on more than the address: on the status of the answer, or on what the reader wants.
  if (name === 'cache-control') {
    const lines = ['301 "public, max-age=3600"', '"~^(?:400|405|408|41[3-9]|494|5..)$" no-store']
    return [mapByPath(`${target}_by_path`, setting), map('$status', target, lines, `${target}_by_path`)]
  }
  if (setting.every(({ savesData }) => savesData === undefined)) return [mapByPath(target, setting)]
  return [
    ...[false, true].map((is) =>
      mapByPath(
        `${target}_${is}`,
        setting.filter(({ savesData = is }) => savesData === is),
      ),
    ),
    map('$http_save_data', target, [`"~^on$" ${target}_true`], `${target}_false`),
  ]
}

function linesOf(rule: HeaderRule, name: string, manifest: SiteManifest): string[] {
  const text = rule.headers[name] ?? ''
  if (text.includes('{path}')) return addressLines(rule, text, manifest.dynamic)
  return conditions(rule, manifest).map((key) => `${key} ${quote(text)}`)
}

function isUnconditional({ match }: HeaderRule): boolean {
  return !match.paths && match.prefix === undefined && match.type === undefined && match.name === undefined
}

/** Keys of a map over $uri, which names the file once nginx has found one. */
function conditions({ match }: HeaderRule, { dynamic, files }: SiteManifest): string[] {
  const { prefix = '', type, paths = [] } = match
  const start = `~^${escapePattern(prefix)}`
  if (type !== undefined) {
    const late = type === 'text/html' ? dynamic.filter((path) => path.startsWith(prefix)) : []
    return [...extensionsOf(type, files).map((extension) => quote(`${start}.*\\${extension}$`)), ...late.map(quote)]
  }
  if (prefix !== '') return [quote(start)]
  const asFiles = files.filter(({ path }) => paths.includes(path)).map(({ file }) => `/${file}`)
  return [...new Set([...paths, ...asFiles])].map(quote)
}

/** Extensions, with their dot, of the files that have a type. */
function extensionsOf(type: string, files: SiteManifest['files']): string[] {
  return [...new Set(files.filter((file) => file.type.startsWith(type)).map(({ file }) => extname(file)))]
}

/** nginx takes an exact key before any pattern, so a rule for paths must be the stronger one anyway. */
function refuseUnclear(name: string, setting: readonly HeaderRule[]) {
  const firstExact = setting.findIndex(({ match }) => match.paths !== undefined)
  const later = firstExact === -1 ? [] : setting.slice(firstExact).filter(({ match }) => match.prefix ?? match.type)
  if (later.length > 0)
    throw new Error(`nginx: the rule "${later[0]?.about}" on ${name} must stand before those for paths`)
}

function dispositions({ files }: SiteManifest): string {
  const lines = files.flatMap(({ file, disposition }) =>
    disposition ? [`${quote(`/${file}`)} ${quote(disposition)}`] : [],
  )
  return map('$uri', '$site_content_disposition', lines, '""')
}

function moved({ redirects }: SiteManifest): string {
  const lines = redirects.map(({ from, to }) => `${quote(from)} ${quote(encodeURI(to))}`)
  return map('$uri', '$site_moved', lines, '""')
}

/** Addresses as sent, never decoded: what was decoded could break out of the Location header. */
function tidy(): string[] {
  const sent = (to: string, ...lines: string[]) => map('$request_uri', to, lines, '""')
  const inner = `~^/(?:${INNER_NAMES.join('|')})`
  return [
    sent('$site_doubled', '"~^(?<a>[^?]*?)//+(?<b>[^?]*)(?<q>\\?.*)?$" "$a/$b$q"'),
    sent('$site_inner', `"${inner}(?<rest>/[^?]+)(?<q>\\?.*)?$" "$rest$q"`, `"${inner}/?(?<q>\\?.*)?$" "/$q"`),
    sent('$site_unslashed', '"~^(?<a>/[^?]*[^?/])/(?<q>\\?.*)?$" "$a$q"'),
  ]
}

function negotiation({ dynamic }: SiteManifest): string[] {
  const brotli = '"~*\\bbr\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))" br'
  const waits = dynamic.map((path) => `${quote(`~^429 ${escapePattern(path)}(?:[?]|$)`)} 60`)
  const unvaried = ['"~^(?:301|400|405|5..) " ""', '"~ /(?:healthz|readyz)$" ""']
  const pages = ['/.*\\.html', ...dynamic.map(escapePattern)].join('|')
  return [
    map('$http_accept_encoding', '$site_packing', [brotli, '"~*\\bgzip\\b" gzip'], '""'),
    map('"$status$upstream_http_retry_after $request_uri"', '$site_retry_after', waits, '""'),
    map('"$status $uri"', '$site_vary', [...unvaried, `"~ (?:${pages})$" "${VARY.page}"`], `"${VARY.file}"`),
    map('$status', '$site_allow', ['405 "GET, HEAD"'], '""'),
  ]
}

function map(from: string, to: string, lines: readonly string[], otherwise: string): string {
  const body = [...lines, `default ${otherwise}`].map((line) => `    ${line};`)
  return `map ${from} ${to} {\n${body.join('\n')}\n}`
}

function value({ headers }: HeaderRule, name: string): string {
  return quote(headers[name] ?? '')
}
