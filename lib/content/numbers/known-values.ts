/** Every value that content/figures.yml and content/data hold, by what it counts. */
import type { SiteContent } from '../entries/entry.ts'
import type { StatedNumber } from './numbers-in-text.ts'

/** A value of a figure or of a dataset. */
export interface KnownValue {
  readonly value: number
  readonly unit: string
  /** Where it stands: the id of the figure, or of the dataset. */
  readonly id: string
  readonly isFigure: boolean
}

/** All known values, those that compete and those that were replaced as well. */
export function knownValues({ figures, datasets }: SiteContent): KnownValue[] {
  const ofFigures = figures.flatMap(({ id, unit, amounts }) =>
    amounts
      .flatMap((amount) => (typeof amount === 'number' ? [amount] : [amount.from, amount.to]))
      .map((value) => ({ value, unit, id, isFigure: true })),
  )
  const ofDatasets = datasets.flatMap(({ id, fields, rows }) =>
    fields.flatMap(({ name, unit }) =>
      rows.flatMap((row) => {
        const value = row[name]
        return unit !== undefined && typeof value === 'number' ? [{ value, unit, id, isFigure: false }] : []
      }),
    ),
  )
  return [...ofFigures, ...ofDatasets]
}

/** Words for what a unit counts, in all editions: 'people' and 'نفر' for people. */
export function unitNouns({ figures }: SiteContent): ReadonlyMap<string, readonly string[]> {
  const nouns = new Map<string, string[]>()
  for (const figure of figures) nouns.set(figure.unit, [...(nouns.get(figure.unit) ?? []), ...figure.nouns])
  return nouns
}

/** Whether two numbers count the same: by their sign (per cent, money), else by the noun behind the number; undefined when it has none we know. */
export function countsSame(
  { kind, after }: StatedNumber,
  unit: string,
  nouns: ReadonlyMap<string, readonly string[]>,
): boolean | undefined {
  if (kind === 'percent' || unit === 'percent') return kind === 'percent' && unit === 'percent'
  const isMoney = /^[A-Z]{3}$/.test(unit)
  if (kind === 'money' || isMoney) return kind === 'money' && isMoney
  const named = [...nouns].find(([, words]) => words.some((word) => after.trimStart().startsWith(word)))
  return named && named[0] === unit
}
