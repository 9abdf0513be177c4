import type { ListingView } from '../../lib/content/views/listing.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import { PageHead } from '../article/page-head.tsx'
import { CardList } from './card-list.tsx'
import { Filters } from './filters.tsx'
import { Pager } from './pager.tsx'

/** A page of the news listing with its filters. */
export function NewsListing({ listing, title }: { listing: ListingView; title: string }) {
  const { locale, cards, filters, pageLinks, page, pages, total, chosen, all } = listing
  const { listing: words, pagination } = getMessages(locale)
  return (
    <>
      <PageHead locale={locale} title={title} summary={chosen.length === 0 ? words.intro : undefined} />
      <div className="columns">
        <Filters filters={filters} locale={locale} />
        <div>
          <p className="fine mb-3">
            {words.resultCount(total)}
            {pages > 1 && ` · ${pagination.page(page, pages)}`}
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
      </div>
    </>
  )
}
