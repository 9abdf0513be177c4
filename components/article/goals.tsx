import { formatNumber, goalName } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import { StarCount } from '../ornament/star.tsx'

/** How many of all goals the programmes serve, and which: a star for each goal, in their order. */
export function GoalCount({ served, locale }: { served: readonly number[] | undefined; locale: Locale }) {
  if (served === undefined) return null
  const { names, of } = getMessages(locale).goals
  return (
    <p className="goal-count">
      <b>{formatNumber(served.length, locale)}</b> {of(formatNumber(names.length, locale))}
      <span className="goal-numbers" aria-hidden="true">
        {names.map((name, at) => (
          <span key={name}>{formatNumber(at + 1, locale)}</span>
        ))}
      </span>
      <StarCount count={names.length} isFilled={(at) => served.includes(at + 1)} perRow={names.length} id="goal-star" />
    </p>
  )
}

/** Sustainable Development Goals by number and short official name. */
export function GoalList({ goals, locale }: { goals: readonly number[]; locale: Locale }) {
  return (
    <ul className="mt-2 grid gap-1">
      {goals.map((goal) => (
        <li key={goal}>
          <b>{formatNumber(goal, locale)}</b> {goalName(goal, locale)}
        </li>
      ))}
    </ul>
  )
}
