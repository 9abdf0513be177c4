import { formatNumber } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import { doubleStar } from '../../lib/ornament/star.ts'
import type { HomeView } from '../../lib/pages/home.ts'
import { When } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'

interface StarShareProps {
  readonly share: NonNullable<HomeView['share']>
  readonly locale: Locale
}

/** A share as ten stars, so many of them filled; it leads to its figure. */
export function StarShare({ share, locale }: StarShareProps) {
  const { tenths, href, title, period, publisher } = share
  const { home, dataPages } = getMessages(locale)
  return (
    <section className="star-share">
      <svg viewBox="0 0 240 96" aria-hidden="true" focusable="false">
        {Array.from({ length: 10 }, (_, index) => {
          const at = { x: 24 + (index % 5) * 48, y: 24 + Math.floor(index / 5) * 48 }
          return (
            <path
              key={`${at.x} ${at.y}`}
              className={index < tenths ? 'full' : undefined}
              d={doubleStar(at.x, at.y, 23)}
            />
          )
        })}
      </svg>
      <p>
        <b>{home.inTen(formatNumber(tenths, locale), formatNumber(10, locale))}</b>
        <Isolated as="a" href={href} text={title} locale={locale} />
      </p>
      <p className="fine">
        <When date={period} /> · <Isolated text={dataPages.accordingTo(publisher)} locale={locale} />
      </p>
    </section>
  )
}
