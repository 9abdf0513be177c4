import { formatNumber } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { FilterView } from '../../lib/pages/listing.ts'

interface FiltersProps {
  readonly filters: readonly FilterView[]
  /** Address of the list without any filter. */
  readonly clear: string | undefined
  readonly locale: Locale
}

/** Filters as plain links above a list, folded so that the list stays near; what is chosen stands below as chips that take it away. */
export function Filters({ filters, clear, locale }: FiltersProps) {
  const { listing } = getMessages(locale)
  const chosen = filters.flatMap(({ options }) => options.filter(({ isCurrent }) => isCurrent))
  if (filters.length === 0) return null
  return (
    <nav className="filters" aria-label={listing.filters}>
      <div className="choices">
        {filters.map(({ facet, options }) => (
          <details key={facet} name="filters">
            <summary>{listing.facets[facet]}</summary>
            <ul>
              {options
                .filter(({ isCurrent }) => !isCurrent)
                .map(({ href, text, count }) => (
                  <li key={text}>
                    <a href={href}>
                      {text} <span className="count">{formatNumber(count, locale)}</span>
                    </a>
                  </li>
                ))}
            </ul>
          </details>
        ))}
      </div>
      {chosen.length > 0 && (
        <ul className="chosen">
          {chosen.map(({ href, text }) => (
            <li key={text}>
              <a href={href}>
                {text}{' '}
                <span>
                  <span aria-hidden="true">✕</span> {listing.remove}
                </span>
              </a>
            </li>
          ))}
          {/* One filter is cleared by its own chip. */}
          {chosen.length > 1 && (
            <li>
              <a href={clear}>{listing.clear}</a>
            </li>
          )}
        </ul>
      )}
    </nav>
  )
}
