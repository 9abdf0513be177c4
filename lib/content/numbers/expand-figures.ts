/** Texts with the values of the figures they name: done once, when content is read, so that no output can forget it. */

import type { Entry } from '../entries/entry.ts'
import { atField, type Problems } from '../read/content-error.ts'
import { nearestFigure, replaceTokens } from './figure-tokens.ts'
import type { Figure } from './figures-types.ts'

/** The entry with every `{{figure:id}}` replaced: by a link where its text is Markdown, by the value in title and summary. */
export function expandFigures(entry: Entry, figures: readonly Figure[], problems: Problems): Entry {
  const known = new Map(figures.map((figure) => [figure.id, figure]))
  const { locale } = entry
  entry.data.figures.forEach((id, index) => {
    if (!known.has(id))
      problems.add(atField(entry, 'figures', index), `“${id}” is not a figure`, nearestFigure(id, [...known.keys()]))
  })
  const inField = (path: readonly PropertyKey[], value: string, form: 'markdown' | 'plain' = 'markdown') => {
    const { text, faults } = replaceTokens(value, { locale, figures: known, form })
    for (const { problem, remedy } of faults) problems.add(atField(entry, ...path), problem, remedy)
    return text
  }
  const inItems = <Key extends string, Item extends Readonly<Record<Key, string>>>(
    field: string,
    key: Key,
    items: readonly Item[],
  ) => items.map((item, index) => ({ ...item, [key]: inField([field, index, key], item[key]) }))
  const common = {
    title: inField(['title'], entry.data.title, 'plain'),
    summary: inField(['summary'], entry.data.summary, 'plain'),
  }
  const body = inBody(entry, known, problems)
  switch (entry.type) {
    case 'news': {
      const { keyFacts, notesToEditors: notes } = entry.data
      const facts = inItems('keyFacts', 'value', keyFacts)
      const notesToEditors = notes && inField(['notesToEditors'], notes)
      return { ...entry, body, data: { ...entry.data, ...common, keyFacts: facts, notesToEditors } }
    }
    case 'programme': {
      const interventions = inItems('interventions', 'text', entry.data.interventions)
      return { ...entry, body, data: { ...entry.data, ...common, interventions } }
    }
    case 'page': {
      const timeline = inItems('timeline', 'text', entry.data.timeline)
      return { ...entry, body, data: { ...entry.data, ...common, timeline } }
    }
  }
}

function inBody(
  { file, body, bodyLine, locale }: Entry,
  figures: ReadonlyMap<string, Figure>,
  problems: Problems,
): string {
  const { text, faults } = replaceTokens(body, { locale, figures, form: 'markdown' })
  for (const { offset, problem, remedy } of faults) {
    const before = body.slice(0, offset).split('\n')
    const line = bodyLine + before.length - 1
    problems.add({ file, line, column: (before.at(-1)?.length ?? 0) + 1 }, problem, remedy)
  }
  return text
}
