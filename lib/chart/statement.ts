/** What a chart says, in one sentence made from its numbers: only what they bear out. */
import type { LocalDataset } from '../content/numbers/dataset-types.ts'
import { capitalised, formatPercent } from '../i18n/format.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { type Locale, localeFacts } from '../i18n/locales.ts'
import { dateInFull } from './cell-text.ts'
import { type Observation, observationsOf } from './observations.ts'

type Known = Observation & { readonly value: number }

/** The sentence, or the title of the dataset where its numbers make none. */
export function statementOf(dataset: LocalDataset): string {
  const known = observationsOf(dataset).filter((each): each is Known => each.value !== undefined)
  return capitalised(STATEMENTS[dataset.chart.kind](dataset, known) ?? dataset.title, dataset.locale)
}

type State = (dataset: LocalDataset, known: readonly Known[]) => string | undefined

/** The row the chart is about, or the greatest of all. */
const ofBars: State = ({ locale, fields, chart }, known) => {
  const { one, counted, most } = getMessages(locale).data.statement
  const subject = known.find(({ isSubject }) => isSubject)
  if (subject) return one(subject.category, subject.quantity)
  const [first, second] = byValue(known)
  if (!first || !second || first.value === second.value) return undefined
  const { series, quantity, when, name } = first
  const isOfPublishers = fields.some((field) => field.name === chart.series && field.type === 'publisher')
  return isOfPublishers ? counted(series.name, quantity, when) : most(name, quantity)
}

/** From the first of two periods to the second, where both are known exactly. */
const ofComparison: State = ({ locale, fields, chart }, known) => {
  const [first, last, ...more] = known
  if (!first || !last || more.length > 0 || first.approximate || last.approximate || first.value === last.value)
    return undefined
  const { doubled, rose, fell, during } = getMessages(locale).data.statement
  const what = fields.find(({ name }) => name === chart.values[0])?.title ?? ''
  const say = last.value > 2 * first.value ? doubled : last.value > first.value ? rose : fell
  return say(what, during(first.text, first.category), during(last.text, last.category))
}

/** The least and the greatest. */
const ofDots: State = ({ locale }, known) => {
  const ordered = byValue(known)
  const [high] = ordered
  const low = ordered.at(-1)
  if (!high || !low || high.value === low.value) return undefined
  return getMessages(locale).data.statement.between(low.text, high.quantity)
}

/** How the last part ranges as a share of the whole. */
const ofStacked: State = ({ locale, chart, fields, rows }) => {
  const part = fields.find(({ name }) => name === chart.values.at(-1))
  const shares = rows.flatMap((row) => {
    const parts = chart.values.flatMap((name) => row[name] ?? [])
    const whole = parts.reduce<number>((sum, value) => sum + Number(value), 0)
    return part && parts.length === chart.values.length && whole > 0 ? [Number(row[part.name]) / whole] : []
  })
  if (!part || shares.length < 2) return undefined
  const percent = (share: number) => formatPercent(Math.round(share * 100) / 100, locale)
  return getMessages(locale).data.statement.share(
    part.title,
    percent(Math.min(...shares)),
    percent(Math.max(...shares)),
  )
}

/** What each series had reached on the last day of all. */
const ofLines: State = ({ locale, chart, rows }, known) => {
  const { join, separator, statement } = getMessages(locale).data
  const dayOf = ({ mark }: Known) => String(rows[mark.datum.row]?.[chart.category[0] ?? ''])
  const last = known.map(dayOf).sort().at(-1)
  if (last === undefined) return undefined
  const totals = known.filter((each) => dayOf(each) === last)
  // Titles of columns begin with a capital; names of publishers keep theirs.
  const nameOf = ({ series }: Known) => (chart.series ? series.name : uncapitalised(series.name, locale))
  const texts = totals.map((each) => join([nameOf(each), each.quantity].filter((part) => part !== '')))
  return statement.by(dateInFull(last, locale), texts.join(`${separator} `))
}

const STATEMENTS: Readonly<Record<LocalDataset['chart']['kind'], State>> = {
  bars: ofBars,
  comparison: ofComparison,
  dots: ofDots,
  stacked: ofStacked,
  lines: ofLines,
}

function uncapitalised(text: string, locale: Locale): string {
  return text.slice(0, 1).toLocaleLowerCase(localeFacts(locale).tag) + text.slice(1)
}

function byValue(known: readonly Known[]): Known[] {
  return known.toSorted((left, right) => right.value - left.value)
}
