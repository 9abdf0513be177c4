import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { ReleaseView } from '../../lib/pages/releases.ts'
import { StackedDate } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'

/** The newest press releases with their press kits. */
export function Releases({ releases, locale }: { releases: readonly ReleaseView[]; locale: Locale }) {
  if (releases.length === 0) return null
  const { kinds, press } = getMessages(locale)
  return (
    <section className="section" aria-labelledby="releases">
      <h2 id="releases">{kinds['press-release'].many}</h2>
      <ul className="records dated">
        {releases.map(({ card, kit }) => (
          <li key={card.href}>
            <div className="when">
              <StackedDate date={card.date} locale={locale} />
            </div>
            <h3>
              <Isolated as="a" href={card.href} text={card.title} locale={locale} />
            </h3>
            <p className="fine">
              <a href={kit}>{press.kit}</a> (<Isolated text="ZIP" locale={locale} />)
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
