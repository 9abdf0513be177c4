import { formatNumber } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { FilterView } from '../../lib/pages/listing.ts'

/** Filters as plain links; choosing the current value again takes it away. */
export function Filters({ filters, locale }: { filters: readonly FilterView[]; locale: Locale }) {
  const { listing } = getMessages(locale)
  return (
    <nav className="filters aside" aria-label={listing.filters}>
      {filters.map(({ facet, options }) => (
        <details key={facet} open={options.some(({ isCurrent }) => isCurrent)}>
          <summary>{listing.facets[facet]}</summary>
          <ul>
            {options.map(({ href, text, count, isCurrent }) => (
              <li key={text}>
                <a href={href} aria-current={isCurrent ? 'true' : undefined}>
                  {isCurrent ? listing.remove(text) : text} <span className="count">{formatNumber(count, locale)}</span>
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  )
}
