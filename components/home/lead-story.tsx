import type { Locale } from '../../lib/i18n/locales.ts'
import type { CardView } from '../../lib/pages/card.ts'
import { CardMeta } from '../listing/card-list.tsx'
import { Isolated } from '../ui/isolated.tsx'

/** The newest item, larger than the rest. */
export function LeadStory({ card, locale, label }: { card: CardView; locale: Locale; label: string }) {
  return (
    <section className="lead-story" aria-label={label}>
      <CardMeta card={card} locale={locale} />
      <h2>
        <Isolated as="a" href={card.href} text={card.title} locale={locale} />
      </h2>
      <Isolated as="p" text={card.summary} locale={locale} />
    </section>
  )
}
