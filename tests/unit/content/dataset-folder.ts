import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { loadDatasets } from '../../../lib/content/numbers/dataset.ts'
import { loadVocabularies } from '../../../lib/content/numbers/dataset-vocabulary.ts'
import { loadFigures } from '../../../lib/content/numbers/figures.ts'
import { Problems } from '../../../lib/content/read/content-error.ts'
import type { Sources } from '../../../lib/content/schema/schema-registry.ts'

const VOCABULARY = `publishers:
  iom: { short: IOM, name: International Organization for Migration }
units:
  people: { name: people, counted: "{n} people" }
  percent: { name: per cent, counted: "{n}" }
  USD: { name: US dollars, counted: "{n}" }
lists:
  approximation: { exact: as published, rounded: rounded, about: about, more-than: more than, nearly: nearly, up-to: up to }
  coverage: { full: whole, part: part, none: no figure }
  drawn: { yes: yes, no: no }
  place: { iran: Iran }
  population: { afghans: Afghans }
licences:
  open: Name the source.
`

const DESCRIPTOR = `name: returns
title: Returns
description: Returns by year.
reading: Returns rose.
period: 2017/2020
publisher: IOM
licence: open
fields:
  - { name: year, type: year, title: Year, definition: Calendar year. }
  - { name: coverage, type: code, list: coverage, title: Coverage, definition: How much of the year. }
  - { name: total, type: integer, unit: people, optional: true, title: Total, definition: All. }
  - { name: voluntary, type: integer, unit: people, optional: true, title: Voluntary, definition: By choice. }
  - { name: deported, type: integer, unit: people, optional: true, title: Deported, definition: By force. }
  - { name: source, type: source, optional: true, title: Source, definition: Where found. }
key: [year]
checks:
  sums:
    - { parts: [voluntary, deported], total: total }
chart:
  kind: bars
  category: [year]
  values: [total]
  coverage: coverage
  caption: People
caveats:
  - Counted at two crossings.
sources:
  - { key: weekly, recorded: 2026-11-22 }
headline: Returns rose.
`

const TABLE = `year,coverage,total,voluntary,deported,source
2017,full,30,10,20,weekly
2018,part,50,,,weekly
2019,none,,,,
`

const FIGURES = `returns-2017:
  title: Returns in 2017
  value: 30
  approximation: nearly
  unit: people
  period: 2017
  place: iran
  population: afghans
  publisher: iom
  definition: All who returned.
  sources: [weekly]
  recorded: 2026-11-22
  dataset: returns
  competing:
    - { value: 40, approximation: about, period: 2017-06, publisher: iom, sources: [weekly], why: It counts June only. }
  revisions:
    - { date: 2026-01-05, value: 28, approximation: exact, reason: A report was late. }
`

/** A small content folder without faults: one dataset, one figure. */
export const SOUND: Readonly<Record<string, string>> = {
  'data/vocabulary.yml': VOCABULARY,
  'data/returns.yml': DESCRIPTOR,
  'data/returns.csv': TABLE,
  'figures.yml': FIGURES,
}

const SOURCES: Sources = {
  weekly: { title: 'Weekly report', publisher: 'IOM', grade: 'official', url: 'https://example.org/weekly' },
}

/** Loads the sound folder with some files changed; undefined takes a file away. */
export function loadWith(changes: Readonly<Record<string, string | undefined>> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'datasets-'))
  for (const [path, text] of Object.entries({ ...SOUND, ...changes })) {
    if (text === undefined) continue
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const folder = { root, name: 'content' }
  const problems = new Problems()
  const vocabularies = loadVocabularies(folder, problems)
  const datasets = loadDatasets(folder, SOURCES, vocabularies, problems)
  const figures = loadFigures(folder, { sources: SOURCES, vocabularies, datasets }, problems)
  rmSync(root, { recursive: true })
  return { datasets, figures, problems: problems.list }
}

/** One file of the sound folder with a text replaced. Throws when the text is not in it. */
export function changed(path: string, from: string, to: string): Record<string, string> {
  const text = SOUND[path] ?? ''
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`)
  return { [path]: text.replace(from, to) }
}
