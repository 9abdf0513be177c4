import { formatNumber } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { HomeView } from '../../lib/pages/home.ts'
import { StarCount } from '../ornament/star.tsx'
import { When } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'

interface StarShareProps {
  readonly share: NonNullable<HomeView['share']>
  readonly locale: Locale
}

/** A share as ten stars, so many of them filled; it leads to its figure. */
export function StarShare({ share, locale }: StarShareProps) {
  const { id, tenths, href, title, period, publisher } = share
  const { home, dataPages } = getMessages(locale)
  return (
    <section className="star-share">
      <StarCount count={10} isFilled={(at) => at < tenths} perRow={5} id={`star-${id}`} />
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
