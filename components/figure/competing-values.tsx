import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { FigureView } from '../../lib/pages/figure.ts'
import { SourceLine } from '../article/sources.tsx'
import { When } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { Quantity } from './key-figures.tsx'

/** What others have published, and why it is not the value given. */
export function CompetingValues({ view: { figure, competingSources, locale } }: { view: FigureView }) {
  if (figure.competing.length === 0) return null
  const { competing, competingText } = getMessages(locale).dataPages.figure
  return (
    <section className="section ruled" aria-labelledby="competing">
      <h2 id="competing">{competing}</h2>
      <p>{competingText}</p>
      <ul className="records">
        {figure.competing.map(({ quantity, period, publisherName, why }, index) => (
          <li key={why}>
            <h3>
              <Quantity text={quantity} />
            </h3>
            <p className="fine">
              <When date={period} />
              {' · '}
              <Isolated text={publisherName} locale={locale} />
            </p>
            <p>
              <Isolated text={why} locale={locale} />
            </p>
            {competingSources[index]?.map((source) => (
              <p key={source.key} className="fine">
                <SourceLine source={source} locale={locale} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
