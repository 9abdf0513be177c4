/** Every value that content/figures.yml and content/data hold, by what it counts. */
import { LOCALES } from '../i18n/locales.ts'
import type { Amount } from '../i18n/quantity.ts'
import type { SiteContent } from './entry.ts'
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
  const ofFigures = figures.flatMap(({ id, unit, value, competing, revisions }) =>
    [value, ...competing.map((other) => other.value), ...revisions.map((old) => old.value)].flatMap((amount) =>
      ends(amount).map((number) => ({ value: number, unit, id, isFigure: true })),
    ),
  )
  const ofDatasets = datasets.flatMap(({ id, fields, rows }) =>
    fields.flatMap(({ name, unit }) =>
      unit === undefined
        ? []
        : rows.flatMap((row) => {
            const value = row[name]
            return typeof value === 'number' ? [{ value, unit, id, isFigure: false }] : []
          }),
    ),
  )
  return [...ofFigures, ...ofDatasets]
}

function ends(amount: Amount): number[] {
  return typeof amount === 'number' ? [amount] : [amount.from, amount.to]
}

/** Words for what a unit counts, in all editions: 'people' and 'نفر' for people. */
export function unitNouns({ figures }: SiteContent): Map<string, readonly string[]> {
  const nouns = new Map<string, Set<string>>()
  for (const { unit, words } of figures) {
    const known = nouns.get(unit) ?? new Set()
    for (const locale of LOCALES) {
      const noun = words[locale]?.unit.counted.replace('{n}', '').trim()
      if (noun) known.add(noun)
    }
    nouns.set(unit, known)
  }
  return new Map([...nouns].map(([unit, words]) => [unit, [...words]]))
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
