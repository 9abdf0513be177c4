import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { ListingView } from '../../lib/pages/listing.ts'
import { PageHead } from '../article/page-head.tsx'
import { Pager } from '../ui/links.tsx'
import { CardList } from './card-list.tsx'
import { Filters } from './filters.tsx'

/** A page of the news listing: with its filters on the front page, without them in the archive. */
export function NewsListing({ listing, title }: { listing: ListingView; title: string }) {
  const { locale, filters, page, summary } = listing
  return (
    <>
      <PageHead locale={locale} title={title} summary={summary} />
      {page === undefined ? (
        <div className="columns">
          <Filters filters={filters} locale={locale} />
          <Items listing={listing} />
        </div>
      ) : (
        <Items listing={listing} />
      )}
    </>
  )
}

function Items({ listing }: { listing: ListingView }) {
  const { locale, cards, pageLinks, total, chosen, all } = listing
  const { listing: words, pagination } = getMessages(locale)
  return (
    <div>
      <p className="fine mb-3">
        {total === undefined ? pagination.archiveNote : words.resultCount(total)}
        {chosen.length > 0 && (
          <>
            {' · '}
            <a href={all}>{words.clear}</a>
          </>
        )}
      </p>
      <CardList cards={cards} locale={locale} level={2} />
      <Pager label={pagination.label} links={pageLinks} />
    </div>
  )
}
