import { formatNumber, goalName } from '../../lib/i18n/format.ts'
import type { Locale } from '../../lib/i18n/locales.ts'

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
