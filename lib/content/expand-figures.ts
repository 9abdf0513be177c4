/** Texts with the values of the figures they name: done once, when content is read, so that no output can forget it. */
import type { Problems } from './content-error.ts'
import type { Entry } from './entry.ts'
import { nearestFigure, replaceTokens } from './figure-tokens.ts'
import type { Figure } from './figures-types.ts'

/** The entry with every `{{figure:id}}` replaced: by a link where its text is Markdown, by the value in title and summary. */
export function expandFigures(entry: Entry, figures: readonly Figure[], problems: Problems): Entry {
  const known = new Map(figures.map((figure) => [figure.id, figure]))
  checkFigureRow(entry, known, problems)
  const job = { entry, known, problems }
  const { title, summary } = entry.data
  const common = {
    title: inField(job, ['title'], title, 'plain'),
    summary: inField(job, ['summary'], summary, 'plain'),
  }
  const body = inBody(job)
  switch (entry.type) {
    case 'news': {
      const { keyFacts, notesToEditors: notes } = entry.data
      const facts = keyFacts.map((fact, index) => ({
        ...fact,
        value: inField(job, ['keyFacts', index, 'value'], fact.value),
      }))
      const notesToEditors = notes && inField(job, ['notesToEditors'], notes)
      return { ...entry, body, data: { ...entry.data, ...common, keyFacts: facts, notesToEditors } }
    }
    case 'programme': {
      const interventions = entry.data.interventions.map((item, index) => ({
        ...item,
        text: inField(job, ['interventions', index, 'text'], item.text),
      }))
      return { ...entry, body, data: { ...entry.data, ...common, interventions } }
    }
    case 'page': {
      const timeline = entry.data.timeline.map((event, index) => ({
        ...event,
        text: inField(job, ['timeline', index, 'text'], event.text),
      }))
      return { ...entry, body, data: { ...entry.data, ...common, timeline } }
    }
  }
}

interface Job {
  readonly entry: Entry
  readonly known: ReadonlyMap<string, Figure>
  readonly problems: Problems
}

function inField(
  { entry, known, problems }: Job,
  path: PropertyKey[],
  value: string,
  form: 'markdown' | 'plain' = 'markdown',
): string {
  const { text, faults } = replaceTokens(value, { locale: entry.locale, figures: known, form })
  for (const { problem, remedy } of faults)
    problems.add({ file: entry.file, ...entry.position(path), field: path.map(String).join('.') }, problem, remedy)
  return text
}

function inBody({ entry, known, problems }: Job): string {
  const { text, faults } = replaceTokens(entry.body, { locale: entry.locale, figures: known, form: 'markdown' })
  for (const { offset, problem, remedy } of faults) {
    const before = entry.body.slice(0, offset).split('\n')
    const line = entry.bodyLine + before.length - 1
    problems.add({ file: entry.file, line, column: (before.at(-1)?.length ?? 0) + 1 }, problem, remedy)
  }
  return text
}

function checkFigureRow({ file, data, position }: Entry, known: ReadonlyMap<string, Figure>, problems: Problems): void {
  data.figures.forEach((id, index) => {
    const path = ['figures', index]
    if (!known.has(id))
      problems.add(
        { file, ...position(path), field: path.join('.') },
        `“${id}” is not a figure`,
        nearestFigure(id, [...known.keys()]),
      )
  })
}
