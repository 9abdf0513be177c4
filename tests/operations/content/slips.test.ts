/** One wrong word in a file that texts share is told as one cause, not as the hundreds of errors that follow from it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml'
import { checkContent } from '../../../lib/content/check/check-content.ts'
import { readContent } from '../../../lib/content/load.ts'
import { foldRepeated, formatProblem } from '../../../lib/content/read/content-error.ts'
import type { ContentFolder } from '../../../lib/content/read/read-text.ts'
import { sample } from '../../sample.ts'

const CONTENT = join(import.meta.dirname, '../../../content')
const parent = mkdtempSync(join(tmpdir(), 'slips-'))
afterAll(() => rmSync(parent, { recursive: true }))

const checkAll = (folder: ContentFolder) => checkContent(folder, new Date('2026-11-29T08:00:00Z'))
/** Without the words of texts, which would take an hour. */
const checkShared = (folder: ContentFolder) => foldRepeated(readContent(folder).problems.list)

/** What the check says of a content folder in which one file reads differently. */
function errorsWith(root: string, path: string, change: (text: string) => string, check = checkAll): string[] {
  const file = join(root, path)
  const before = readFileSync(file, 'utf8')
  const after = change(before)
  if (after === before) throw new Error(`${path} does not hold what is to be changed`)
  writeFileSync(file, after)
  try {
    return check({ root, name: 'content' })
      .filter(({ severity }) => severity === 'error')
      .map(formatProblem)
  } finally {
    writeFileSync(file, before)
  }
}

function copyOf(name: string, isKept: (path: string) => boolean): string {
  const root = join(parent, name)
  cpSync(CONTENT, root, { recursive: true, filter: isKept })
  return root
}

describe('a slip in the real content is told alone', () => {
  const root = copyOf('content', () => true)

  const SLIPS = [
    [
      'figures.yml',
      'population: undocumented',
      'population: undocumentd',
      /^content\/figures.yml:\d+:\d+ error .*“undocumentd” is not known → did you mean undocumented/,
    ],
    [
      'figures.yml',
      'dataset: returns-by-year',
      'dataset: returns-by-yaer',
      /^content\/figures.yml:.*“returns-by-yaer”.*did you mean returns-by-year/,
    ],
    ['figures.yml', '\nreturns-2018:', '\nreturns-2017:', /^content\/figures.yml:35:1 .*stands here twice/],
    [
      'figures.yml',
      '\nreturns-2018:',
      '\nreturns-2081:',
      /^content\/fa\/figures.yml:.*returns-2018: is not a figure .*did you mean returns-2081/,
    ],
    [
      'sources.yml',
      '\niom-iran-about:',
      '\niom-iran-abuot:',
      /“iom-iran-about” is not known, here and in \d+ more places.*did you mean iom-iran-abuot/,
    ],
    ['taxonomy.yml', '  - health\n', '  - haelth\n', /^content\/taxonomy.yml:.*“haelth” has no name in .*“health”/],
    ['data/vocabulary.yml', '\n  afp: {', '\n  apf: {', /^content\/fa\/data\/vocabulary.yml:.*apf/],
    [
      'data/returns-by-year.yml',
      'values: [people]',
      'values: [peoples]',
      /^content\/data\/returns-by-year.yml:.*“peoples”/,
    ],
  ] as const

  test.each(sample(SLIPS, 2, 'slips in the real content'))('%s: %j written as %j', (path, right, wrong, message) => {
    const errors = errorsWith(root, path, (text) => text.replace(right, wrong))
    expect(errors[0]).toMatch(message)
    expect(errors.slice(2)).toEqual([])
  })
})

describe('a wrong letter in any name or value of a shared file', () => {
  // Without most texts, since they are not asked while a shared file is wrong.
  const root = copyOf('shared', (path) => !path.endsWith('.md') || path.endsWith('/home.md'))
  writeFileSync(join(root, 'redirects.yml'), 'moved: {}\ngone: {}\n')
  const kept = ['figures.yml', 'taxonomy.yml', 'data/vocabulary.yml', 'data/returns-2020-split.yml', 'en/glossary.yml']
  const slips = kept.flatMap((path) =>
    scalarsOf(readFileSync(join(root, path), 'utf8')).map(({ kind, end }) => ({ path, kind, end })),
  )

  test.each(sample(slips, 20, 'slips in shared files'))('$path,$kind has at most two errors', ({ path, end }) => {
    const slip = (text: string) => `${text.slice(0, end - 1)}${text[end - 1] === 'x' ? 'q' : 'x'}${text.slice(end)}`
    expect(errorsWith(root, path, slip, checkShared).slice(2)).toEqual([])
  })
})

interface PlacedScalar {
  readonly kind: string
  readonly start: number
  readonly end: number
}

/** One name and one value of each kind in a file, with their places in it. */
function scalarsOf(text: string): PlacedScalar[] {
  const found = new Map<string, PlacedScalar>()
  const add = (kind: string, { range }: Scalar) => {
    const [start, end] = range ?? [0, 0]
    if (!found.has(kind) && end > start + 1) found.set(kind, { kind, start, end })
  }
  const walk = (node: unknown, kind: string, isItem = true) => {
    if (isScalar(node)) add(kind, node)
    else if (isSeq(node)) for (const item of node.items) walk(item, `${kind} -`, true)
    else if (isMap(node))
      for (const { key, value } of node.items) {
        if (isScalar(key)) add(`${kind} ${isItem && node.items.length < 25 ? key.value : '*'}:`, key)
        walk(value, `${kind} ${isItem && node.items.length < 25 ? String(key) : '*'}`, false)
      }
  }
  walk(parseDocument(text, { schema: 'failsafe' }).contents, '')
  return [...found.values()]
}
