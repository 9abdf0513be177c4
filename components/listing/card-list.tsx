import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { CardView } from '../../lib/pages/card.ts'
import { MeaningfulDate } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'

interface CardListProps {
  readonly cards: readonly CardView[]
  readonly locale: Locale
  /** The page says of which kind all of them are. */
  readonly isOfOneKind?: boolean
}

/** News items one below the other. */
export function CardList({ cards, locale, isOfOneKind }: CardListProps) {
  return (
    <ul className="cards">
      {cards.map((card) => (
        <li key={card.href} className="card">
          <Card card={card} locale={locale} isOfOneKind={isOfOneKind} />
        </li>
      ))}
    </ul>
  )
}

interface CardProps {
  readonly card: CardView
  readonly locale: Locale
  readonly isOfOneKind: boolean | undefined
}

function Card({ card, locale, isOfOneKind }: CardProps) {
  return (
    <>
      <h3>
        <Isolated as="a" href={card.href} text={card.title} locale={locale} />
      </h3>
      <CardMeta card={card} locale={locale} hasNoKind={isOfOneKind} />
      <Isolated as="p" text={card.summary} locale={locale} />
    </>
  )
}

interface CardMetaProps {
  readonly card: CardView
  readonly locale: Locale
  /** Why the item stands where it does. */
  readonly label?: string | undefined
  readonly hasNoKind?: boolean | undefined
}

/** Kind, place and date of a news item in one line. */
export function CardMeta({ card, locale, label, hasNoKind }: CardMetaProps) {
  const { kinds } = getMessages(locale)
  const about = [hasNoKind ? undefined : kinds[card.kind].one, card.place, '']
    .filter((part) => part !== undefined)
    .join(' · ')
  return (
    <p className="meta">
      {label && (
        <>
          <b>{label}</b> ·{' '}
        </>
      )}
      {about}
      <MeaningfulDate date={card.date} meaning={card.dateMeaning} locale={locale} />
    </p>
  )
}
