import { mkdirSync, writeFileSync } from 'node:fs'
import { extname, join, posix } from 'node:path'
import { splitLocale } from '../../lib/i18n/paths.ts'
import type { SiteFile, SiteManifest } from '../manifest.ts'
import { tooManyPath } from '../public-path.ts'
import { headerVariable, nginxMaps, ruledHeaders } from './nginx-maps.ts'
import { escapePattern, quote } from './quote.ts'

const TEXT = 'text/plain; charset=utf-8'

const NOTE = '# Made by the build from server/headers.ts and site.json. Change those, not this.\n\n'

/**
 * Writes what nginx needs to serve a build into `nginx/` beside it: http.conf and server.conf, which
 * deploy/nginx/nginx.conf includes. nginx must be told to reload when they differ from those of the build before.
 */
export function writeNginx(folder: string, manifest: SiteManifest): void {
  mkdirSync(join(folder, 'nginx'), { recursive: true })
  writeFileSync(join(folder, 'nginx/http.conf'), NOTE + nginxMaps(manifest))
  writeFileSync(join(folder, 'nginx/server.conf'), NOTE + nginxServer(manifest))
}

/**
 * The site for nginx's `server` block: types, headers, what moved or ended, and the request-time addresses, which go
 * to the upstream `site_node`. It names no folder, so that it changes only when one of these does.
 */
function nginxServer(manifest: SiteManifest): string {
  const byExtension = commonTypes(manifest.files)
  return `${[
    base(byExtension),
    headers(manifest),
    REQUESTS,
    ...specialAnswers(manifest),
    ...specialTypes(manifest.files, byExtension),
    ...[...manifest.dynamic, '/readyz'].map((path) => dynamicLocation(path, manifest)),
    // Answers of Node as they are: a header of its own keeps those of the server block out.
    location('@memory', AS_NODE_ANSWERS),
    location('@missing', MISSING),
    FILES,
  ].join('\n\n')}\n`
}

function base(byExtension: ReadonlyMap<string, string>): string {
  const types = Array.from(byExtension, ([extension, type]) => `    ${quote(type)} ${extension};`)
  return `types {
${types.join('\n')}
}
default_type ${quote(TEXT)};
brotli_static on;
gzip_static on;
# Tags come from size and time; the build derives the time from the content.
etag on;
if_modified_since off;
absolute_redirect off;`
}

function headers(manifest: SiteManifest): string {
  const names = [...ruledHeaders(manifest), 'content-disposition', 'retry-after', 'allow', 'vary']
  const lines = names.map((name) => `add_header ${name} ${headerVariable(name)} always;`)
  return [...lines, 'add_header last-modified "";'].join('\n')
}

const REQUESTS = `if ($request_method !~ ^(?:GET|HEAD)$) { return 405 "Method not allowed\\n"; }
if ($site_doubled) { return 301 $site_doubled; }
if ($site_moved) { return 301 $site_moved$is_args$args; }
if ($site_inner) { return 301 $site_inner; }
if ($site_unslashed) { return 301 $site_unslashed; }
# Without the files every page would seem never to have been: the Node servers have the pages in memory.
if (!-f $document_root/404.html) { return 418; }
error_page 418 = @memory;
recursive_error_pages on;
error_page 404 /404.html;
error_page 500 502 504 =503 @busy;`

const FILES = `location = /healthz { return 200 "ok\\n"; }
location @busy { return 503 "Something went wrong on our side. Please try again in a moment.\\n"; }
location = / { try_files /index.html =404; }
location = /index { return 404; }
location ~ \\.html$ { internal; }
location ~ \\.(?:br|gz)$ { return 404; }
location / { try_files $uri $uri.html @missing; }`

/** Pages with a status of their own, and addresses that ended. */
function specialAnswers({ files, gone }: SiteManifest): string[] {
  const own = files.filter(({ status }) => status !== 200)
  const pages = new Map(files.map((file) => [file.path, file]))
  const ended = gone.map(({ path, page }) => {
    const file = pages.get(page)
    if (!file) throw new Error('nginx: the manifest names a page of an ended address that is not among its files')
    return { ...file, path }
  })
  return [...own, ...ended].map(
    ({ path, file, status }) =>
      `location = ${quote(path)} { error_page ${status} ${quote(`/${file}`)}; return ${status}; }`,
  )
}

/** The type most files of an extension have. */
function commonTypes(files: readonly SiteFile[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { file, type } of files) {
    const types = counts.get(extname(file).slice(1)) ?? new Map<string, number>()
    counts.set(extname(file).slice(1), types.set(type, (types.get(type) ?? 0) + 1))
  }
  counts.delete('')
  return new Map(Array.from(counts, ([extension, types]) => [extension, mostFrequent(types)]))
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].toSorted(([a, some], [b, others]) => others - some || a.localeCompare(b))
  return first?.[0] ?? TEXT
}

/** Files whose type is not the one of their extension: by name where all of that name agree, else each. */
function specialTypes(files: readonly SiteFile[], byExtension: ReadonlyMap<string, string>): string[] {
  const typesOf = new Map<string, Set<string>>()
  for (const { file, type } of files) {
    const name = posix.basename(file)
    typesOf.set(name, (typesOf.get(name) ?? new Set()).add(type))
  }
  const special = files.filter(({ file, type }) => byExtension.get(extname(file).slice(1)) !== type)
  const lines = special.map(({ file, type }) => {
    const name = posix.basename(file)
    const isShared = typesOf.get(name)?.size === 1
    const place = isShared ? `~ ${quote(`/${escapePattern(name)}$`)}` : `= ${quote(`/${file}`)}`
    return `location ${place} { types {} default_type ${quote(type)}; }`
  })
  return [...new Set(lines)]
}

function dynamicLocation(path: string, manifest: SiteManifest): string {
  const page = tooManyPath(splitLocale(path).locale)
  const known = manifest.files.find((file) => file.path === page)
  return location(`= ${quote(path)}`, [
    'limit_req zone=site_dynamic burst=20 nodelay;',
    ...(known ? [`error_page 429 ${quote(`/${known.file}`)};`] : []),
    ...PROXY,
    ...(path === '/readyz' ? [] : CACHED),
    ...[...ruledHeaders(manifest), 'vary'].map((name) => `proxy_hide_header ${name};`),
  ])
}

function location(place: string, lines: readonly string[]): string {
  return `location ${place} {\n${lines.map((line) => `    ${line}`).join('\n')}\n}`
}

const PROXY = [
  'proxy_pass http://site_node;',
  'proxy_http_version 1.1;',
  'proxy_set_header Connection "";',
  'proxy_set_header Host $host;',
  'proxy_set_header X-Forwarded-For $remote_addr;',
  'proxy_set_header Accept-Encoding $site_packing;',
  'proxy_pass_request_body off;',
  'proxy_set_header Content-Length "";',
  'proxy_connect_timeout 2s;',
  'proxy_read_timeout 15s;',
  'proxy_next_upstream error timeout http_502 http_503;',
]

const AS_NODE_ANSWERS = [...PROXY, 'add_header last-modified "";']

/** What leads nowhere: Node knows what was meant. It is not asked too often, and the page is there without it. */
const MISSING = [
  'limit_req zone=site_missing burst=20 nodelay;',
  'error_page 429 502 503 504 =404 /404.html;',
  ...AS_NODE_ANSWERS,
]

const CACHED = [
  'proxy_cache site_answers;',
  'proxy_cache_key "$site_packing $http_save_data $request_uri";',
  'proxy_cache_valid 200 10s;',
  'proxy_cache_lock on;',
  'proxy_cache_use_stale error timeout updating http_500 http_502 http_503 http_504;',
  // What the reader is told not to store, we may keep for ten seconds.
  'proxy_ignore_headers Cache-Control Expires;',
]
