import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { DatasetCard } from '../../lib/pages/dataset-list.ts'
import { PageHead } from '../article/page-head.tsx'
import { Isolated } from '../ui/isolated.tsx'

/** Every dataset with what it shows, when, and who counted. */
export function DatasetList({ cards, locale }: { cards: readonly DatasetCard[]; locale: Locale }) {
  const { title, summary } = getMessages(locale).dataPages.datasets
  return (
    <article>
      <PageHead locale={locale} title={title} summary={summary} />
      <ul className="children section">
        {cards.map((card) => (
          <li key={card.href}>
            <a href={card.href}>
              <Isolated text={card.title} locale={locale} />
            </a>
            <p>
              <Isolated text={card.reading} locale={locale} />
            </p>
            <p className="fine">
              {card.period}
              {' · '}
              <Isolated text={card.publisher} locale={locale} />
            </p>
          </li>
        ))}
      </ul>
    </article>
  )
}
