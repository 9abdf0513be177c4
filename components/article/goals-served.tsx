import type { PageView } from '../../lib/content/views/page.ts'
import { formatNumber } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'

/** Each goal of the 2030 Agenda with the programmes that serve it. */
export function GoalsServed({ goals, locale }: { goals: PageView['goals']; locale: Locale }) {
  if (goals.length === 0) return null
  const words = getMessages(locale).goals
  return (
    <section className="section" aria-labelledby="goals">
      <h2 id="goals">{words.heading}</h2>
      <ol className="goals">
        {goals.map(({ goal, programmes }) => (
          <li key={goal}>
            <span className="number">{formatNumber(goal, locale)}</span>
            <div>
              <h3>{words.names[goal - 1]}</h3>
              <ul className="inline-list fine">
                {programmes.map(({ href, text }) => (
                  <li key={href}>
                    <a href={href}>{text}</a>
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
