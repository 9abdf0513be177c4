/** Texts with the values of the figures they name: done once, when content is read, so that no output can forget it. */

import type { Entry } from '../entries/entry.ts'
import type { Problems } from '../read/content-error.ts'
import { nearestFigure, replaceTokens } from './figure-tokens.ts'
import type { Figure } from './figures-types.ts'

/** The entry with every `{{figure:id}}` replaced: by a link where its text is Markdown, by the value in title and summary. */
export function expandFigures(entry: Entry, figures: readonly Figure[], problems: Problems): Entry {
  const known = new Map(figures.map((figure) => [figure.id, figure]))
  const { file, locale, position } = entry
  const at = (path: readonly PropertyKey[]) => ({ file, ...position(path), field: path.map(String).join('.') })
  entry.data.figures.forEach((id, index) => {
    if (!known.has(id))
      problems.add(at(['figures', index]), `“${id}” is not a figure`, nearestFigure(id, [...known.keys()]))
  })
  const inField = (path: readonly PropertyKey[], value: string, form: 'markdown' | 'plain' = 'markdown') => {
    const { text, faults } = replaceTokens(value, { locale, figures: known, form })
    for (const { problem, remedy } of faults) problems.add(at(path), problem, remedy)
    return text
  }
  const common = {
    title: inField(['title'], entry.data.title, 'plain'),
    summary: inField(['summary'], entry.data.summary, 'plain'),
  }
  const body = inBody(entry, known, problems)
  switch (entry.type) {
    case 'news': {
      const { keyFacts, notesToEditors: notes } = entry.data
      const facts = keyFacts.map((fact, index) => ({
        ...fact,
        value: inField(['keyFacts', index, 'value'], fact.value),
      }))
      const notesToEditors = notes && inField(['notesToEditors'], notes)
      return { ...entry, body, data: { ...entry.data, ...common, keyFacts: facts, notesToEditors } }
    }
    case 'programme': {
      const interventions = entry.data.interventions.map((item, index) => ({
        ...item,
        text: inField(['interventions', index, 'text'], item.text),
      }))
      return { ...entry, body, data: { ...entry.data, ...common, interventions } }
    }
    case 'page': {
      const timeline = entry.data.timeline.map((event, index) => ({
        ...event,
        text: inField(['timeline', index, 'text'], event.text),
      }))
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
