import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { ListingView } from '../../lib/pages/listing.ts'
import { PageHead } from '../article/page-head.tsx'
import { Pager } from '../ui/links.tsx'
import { CardList } from './card-list.tsx'
import { Filters } from './filters.tsx'

/** A page of the news listing: with its filters on the front page, without them in the archive. */
export function NewsListing({ listing, title }: { listing: ListingView; title: string }) {
  const { locale, filters, page, summary, years, pageLinks, total, chosen, isOfOneKind, all } = listing
  const { home, listing: words, pagination } = getMessages(locale)
  return (
    <>
      <PageHead locale={locale} title={title} summary={summary} />
      <Filters filters={filters} clear={all} locale={locale} />
      <p className="fine mb-3">
        {total === undefined ? pagination.archiveNote : words.resultCount(total)}
        {page !== undefined && chosen.length > 0 && (
          <>
            {' · '}
            <a href={all}>{words.clear}</a>
          </>
        )}
      </p>
      {years.map(({ key, heading, cards }) => (
        <section key={key} className="child-group" aria-labelledby={key}>
          <h2 id={key}>{heading}</h2>
          <CardList cards={cards} locale={locale} isOfOneKind={isOfOneKind} />
        </section>
      ))}
      <Pager label={pagination.label} links={pageLinks} />
      {chosen.length > 0 && (
        <p className="section">
          <a href={all}>{home.allNews}</a>
        </p>
      )}
    </>
  )
}
