import { formatNumber, goalName } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { PageView } from '../../lib/pages/page.ts'
import { LinkItems } from '../ui/links.tsx'

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

/** Each goal of the 2030 Agenda with the programmes that serve it. */
export function GoalsServed({ goals, locale }: { goals: PageView['goals']; locale: Locale }) {
  if (goals.length === 0) return null
  return (
    <section className="section" aria-labelledby="goals">
      <h2 id="goals">{getMessages(locale).goals.heading}</h2>
      <ol className="goals">
        {goals.map(({ goal, programmes }) => (
          <li key={goal}>
            <span className="number">{formatNumber(goal, locale)}</span>
            <div>
              <h3>{goalName(goal, locale)}</h3>
              <ul className="inline-list fine">
                <LinkItems links={programmes} />
              </ul>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
