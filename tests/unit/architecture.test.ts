/** The house rules that a machine can hold; see docs and ../shared/architecture for their reasons. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path && existsSync(join(ROOT, path)))
const sources = files.filter((path) => /^(?:app|components|lib|server|scripts)\/.*\.(?:ts|tsx|mjs)$/.test(path))
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

/** What a build makes with the help of other rooms of the server. */
const WITH_BUILD = ['server/editor/', 'server/nginx/', 'server/pocket/']

/** Files of the server that both build and serve need. */
const ON_TOP = 'brotli dist-folders headers manifest media-types pool public-path'
  .split(' ')
  .map((name) => `server/${name}.ts`)

/**
 * What a room may import, beside itself, as prefixes of paths; `npm:` for packages, `node:` for Node's own. The longest room
 * counts. Types are imports too. Rooms stand in the order of the data: nothing is imported from below.
 */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/memoize': ['npm:'],
  'lib/csv': [],
  'lib/mission/': ['lib/content/read/', 'lib/content/schema/', 'npm:'],
  'lib/qr': ['npm:'],
  'lib/i18n/': ['lib/mission/', 'npm:'],
  'lib/site/': ['lib/mission/', 'lib/i18n/', 'npm:'],
  'lib/text/': ['lib/mission/', 'lib/i18n/', 'lib/site/', 'npm:'],
  'lib/ornament/': ['lib/mission/', 'npm:'],
  'lib/font/': [],
  'lib/attachment/': ['npm:', 'node:'],
  'lib/markdown/': ['lib/site/', 'lib/i18n/', 'lib/text/', 'lib/memoize', 'npm:'],
  'lib/picture/': ['lib/markdown/', 'npm:', 'node:'],
  'lib/content/': [
    ...[
      'lib/mission/',
      'lib/site/',
      'lib/i18n/',
      'lib/text/',
      'lib/memoize',
      'lib/markdown/',
      'lib/csv',
      'lib/picture/',
      'lib/attachment/',
    ],
    ...['npm:', 'node:'],
  ],
  'lib/links/': ['lib/mission/', 'lib/content/'],
  'lib/web-editor/': ['lib/mission/', 'lib/content/', 'lib/i18n/', 'npm:'],
  'lib/chart/': ['lib/mission/', 'lib/content/', 'lib/csv', 'lib/i18n/', 'lib/site/', 'npm:'],
  'lib/map/': ['lib/mission/', 'lib/memoize', 'npm:'],
  'lib/share-picture/': ['lib/i18n/', 'lib/ornament/', 'npm:', 'node:'],
  'lib/verify/': ['lib/text/', 'npm:', 'node:'],
  'lib/search/': [
    ...['lib/content/', 'lib/markdown/', 'lib/memoize', 'lib/text/', 'lib/i18n/', 'lib/site/'],
    ...['npm:', 'node:'],
  ],
  'lib/feeds/': ['lib/i18n/', 'lib/site/', 'lib/text/', 'npm:'],
  'lib/pages/': [
    ...[
      'lib/content/',
      'lib/chart/',
      'lib/search/',
      'lib/verify/',
      'lib/share-picture/',
      'lib/markdown/',
      'lib/attachment/',
    ],
    ...['lib/mission/', 'lib/i18n/', 'lib/site/', 'lib/text/', 'lib/memoize', 'npm:', 'node:'],
  ],
  'lib/outputs/': [
    ...['lib/pages/', 'lib/content/', 'lib/chart/', 'lib/feeds/', 'lib/search/', 'lib/verify/', 'lib/share-picture/'],
    ...['lib/picture/', 'lib/attachment/', 'lib/markdown/', 'lib/csv', 'lib/i18n/', 'lib/site/', 'lib/memoize'],
    ...['lib/mission/', 'lib/qr', 'npm:', 'node:'],
  ],
  'components/': [
    ...['lib/pages/', 'lib/content/', 'lib/search/', 'lib/markdown/', 'lib/chart/', 'lib/map/', 'lib/ornament/'],
    ...['lib/mission/', 'lib/i18n/', 'lib/site/', 'npm:'],
  ],
  'app/': [
    ...['components/', 'lib/pages/', 'lib/outputs/', 'lib/content/', 'lib/search/'],
    ...['lib/text/', 'lib/i18n/', 'lib/site/', 'npm:'],
  ],
  'server/': ['lib/', 'node:', 'npm:'],
  'server/build/': ['app/render', ...WITH_BUILD, ...ON_TOP, 'lib/', 'node:', 'npm:'],
  'server/editor/': [...ON_TOP, 'lib/', 'node:', 'npm:'],
  'server/pocket/': ['server/build/source', ...ON_TOP, 'lib/', 'node:', 'npm:'],
  'server/nginx/': [...ON_TOP, 'lib/', 'node:', 'npm:'],
  'server/serve/': [...ON_TOP, 'lib/', 'node:', 'npm:'],
  'server/release/': ['server/serve/', 'server/build/', ...ON_TOP, 'lib/', 'node:', 'npm:'],
  'scripts/': ['server/', 'lib/', 'node:', 'npm:'],
  'scripts/start': ['app/render', 'server/', 'scripts/'],
  'scripts/check-release': ['app/render', 'server/', 'node:'],
}

/** Components get plain values: of these rooms they know the types alone. */
const TYPES_ONLY = ['lib/pages/', 'lib/content/', 'lib/search/', 'lib/markdown/']

interface Import {
  readonly path: string
  readonly target: string
  readonly isTypeOnly: boolean
}

function importsOf(path: string): Import[] {
  const pattern = /^(?:import|export)\s(?<type>type\s)?(?:[^'"]*?from\s)?['"](?<specifier>[^'"]+)['"]/gms
  return [...read(path).matchAll(pattern)].map(({ groups }) => ({
    path,
    target: targetOf(path, groups?.specifier ?? ''),
    isTypeOnly: groups?.type !== undefined,
  }))
}

function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith('.')) return join(dirname(path), specifier)
  return specifier.startsWith('node:') ? specifier : `npm:${specifier}`
}

function isAllowed({ path, target, isTypeOnly }: Import): boolean {
  const room = Object.keys(MAY_IMPORT)
    .filter((prefix) => path.startsWith(prefix))
    .sort((a, b) => b.length - a.length)[0]
  if (!room) return false
  if (path.startsWith('components/') && !isTypeOnly && TYPES_ONLY.some((prefix) => target.startsWith(prefix)))
    return false
  return target.startsWith(room) || MAY_IMPORT[room]?.some((prefix) => target.startsWith(prefix)) === true
}

test('every import follows the table of the architecture', () => {
  const wrong = sources.flatMap(importsOf).filter((found) => !isAllowed(found))
  expect(wrong.map(({ path, target }) => `${path} → ${target}`)).toEqual([])
})

test('no two files import each other, not even by way of others', () => {
  const imports = new Map(sources.map((path) => [path, importsOf(path).map(({ target }) => target)]))
  const ended = new Set<string>()
  const circles: string[] = []
  const follow = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (ended.has(path) || trail.includes(path)) return
    for (const target of imports.get(path) ?? []) follow(target, [...trail, path])
    ended.add(path)
  }
  for (const path of sources) follow(path, [])
  expect(circles).toEqual([])
})

test('git leaves no source file out', () => {
  const folders = ['app', 'components', 'content', 'deploy', 'docs', 'lib', 'server', 'scripts', 'tests']
  const ignored = ['ls-files', '--others', '--ignored', '--exclude-standard', '--', ...folders]
  expect(execFileSync('git', ignored, { cwd: ROOT, encoding: 'utf8' })).toBe('')
})

test('React stays out of lib and server', () => {
  const wrong = sources.filter((path) => /^(?:lib|server)\//.test(path) && /from ['"]react/.test(read(path)))
  expect(wrong).toEqual([])
})

test('there is no client component', () => {
  expect(sources.filter((path) => /['"]use client['"]/.test(read(path)))).toEqual([])
})

test('no inline style: the policy header would drop it', () => {
  expect(sources.filter((path) => path.endsWith('.tsx') && /\sstyle=/.test(read(path)))).toEqual([])
})

test('nobody asks which edition it is: language facts live in the locale table', () => {
  const wrong = sources.filter((path) => /locale\s*[!=]==?\s*['"]/.test(read(path)))
  expect(wrong).toEqual([])
})

describe('logical directions only', () => {
  test('no left or right in styles', () => {
    const styles = files.filter((path) => path.endsWith('.css'))
    const physical =
      /(?<![\w-])(?:left|right|(?:margin|padding|border)-(?:left|right|top|bottom)|(?:padding|margin|inset):\s*\S+ \S+ \S+ \S+;)(?![\w-])/
    const wrong = styles.flatMap((path) =>
      read(path)
        .split('\n')
        .filter((line) => physical.test(line) && !/^\s*(?:\/\*|\*)/.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    )
    expect(wrong).toEqual([])
  })

  test('no left or right in classes', () => {
    const physical =
      /["'\s](?:-?(?:m|p)[lr]-|(?:left|right)-|text-(?:left|right)|border-[lr]\b|rounded-[lr]\b|float-(?:left|right))/
    const wrong = sources.filter(
      (path) =>
        path.endsWith('.tsx') &&
        /className="[^"]*"/.test(read(path)) &&
        physical.test((read(path).match(/className="[^"]*"/g) ?? []).join(' ')),
    )
    expect(wrong).toEqual([])
  })
})

test('names are kebab-case, but for those that Next, systemd or others reserve', () => {
  const reserved =
    /^(?:\[.*\]|README\.md|LICENSE.*|OFL\.txt|Containerfile|CODEOWNERS|ISSUE_TEMPLATE|SECURITY\.md|[A-Z_]+\.md|[a-z-]+@\.service|\.[\w-]+.*)$/
  const wrong = files
    .filter((path) => !path.startsWith('tests/fixtures/broken/'))
    .flatMap((path) => path.split('/').map((part) => ({ path, part })))
    .filter(({ part }) => !reserved.test(part) && !/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(part))
  expect([...new Set(wrong.map(({ path }) => path))]).toEqual([])
})

test('no file is longer than 250 lines', () => {
  const code = files.filter((path) => /\.(?:ts|tsx|mjs|css)$/.test(path))
  expect(code.filter((path) => read(path).split('\n').length > 251)).toEqual([])
})

test('no cast to silence the compiler, no silenced check', () => {
  const wrong = sources.filter((path) =>
    /\bas (?:any|unknown as)\b|@ts-(?:ignore|expect-error|nocheck)|biome-ignore/.test(read(path)),
  )
  expect(wrong).toEqual([])
})

test('there is no grab-bag and no barrel', () => {
  expect(sources.filter((path) => /^(?:utils?|helpers?|common|index)\.tsx?$/.test(basename(path)))).toEqual([])
})

test('a test that loads modules anew leaves none to the next: the files of one process share them', () => {
  const tests = files.filter((path) => /^tests\/.*\.test\.tsx?$/.test(path))
  const wrong = tests.filter((path) => {
    const text = read(path)
    return /^\s+vi\.resetModules\(\)/m.test(text) && !/afterAll\((?:(?!\n\}).)*vi\.resetModules\(\)/s.test(text)
  })
  expect(wrong).toEqual([])
})

test('only lib/content reads the content folder', () => {
  const wrong = sources.filter(
    (path) =>
      !/^lib\/content\/|^server\/|^scripts\//.test(path) && /CONTENT_DIR|readFileSync\(['"]content/.test(read(path)),
  )
  expect(wrong).toEqual([])
})
