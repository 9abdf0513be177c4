import type { FormattedFigure } from '../../lib/content/numbers/figures-types.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import { When } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'

/** Values a figure once had, each with the day and the reason of its end; or that there are none. */
export function Revisions({ figure: { revisions }, locale }: { figure: FormattedFigure; locale: Locale }) {
  const words = getMessages(locale).dataPages.figure
  return (
    <section className="section ruled" aria-labelledby="revisions">
      <h2 id="revisions">{words.revisions}</h2>
      {revisions.length === 0 ? (
        <p>{words.noRevisions}</p>
      ) : (
        <ul className="records">
          {revisions.map(({ date, quantity, reason }) => (
            <li key={date.primary}>
              <h3>
                <When date={date} />
              </h3>
              <p>
                {words.was(quantity)} <Isolated text={reason} locale={locale} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
