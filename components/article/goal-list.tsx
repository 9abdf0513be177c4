import { formatNumber } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'

/** Sustainable Development Goals by number and short official name. */
export function GoalList({ goals, locale }: { goals: readonly number[]; locale: Locale }) {
  const { names } = getMessages(locale).goals
  return (
    <ul className="mt-2 space-y-1">
      {goals.map((goal) => (
        <li key={goal} className="flex gap-3">
          <b className="tabular min-w-6">{formatNumber(goal, locale)}</b>
          <span>{names[goal - 1]}</span>
        </li>
      ))}
    </ul>
  )
}
