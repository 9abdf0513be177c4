import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { SearchView } from '../../lib/pages/search.ts'
import { SearchForm } from '../layout/search-form.tsx'
import { CardList } from '../listing/card-list.tsx'
import { Filters } from '../listing/filters.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { Pager } from '../ui/links.tsx'
import { ResultList } from './result-list.tsx'

/** The question, what was found and how to narrow it; help when nothing was. */
export function SearchPage({ view }: { view: SearchView }) {
  const { locale, query, total, filters, pageLinks, wasCut } = view
  const { search, searchForm, pagination } = getMessages(locale)
  const found = total > 0
  return (
    <>
      <header className="page-head">
        <h1>{search.heading}</h1>
        <SearchForm className="search-again" action={view.action} words={searchForm} id="search-page" query={query} />
        {wasCut && <p className="fine mt-4">{search.queryCut}</p>}
      </header>
      {view.didYouMean && (
        <p className="mb-3">
          {search.didYouMean}{' '}
          <Isolated as="a" href={view.didYouMean.href} text={view.didYouMean.text} locale={locale} />
        </p>
      )}
      {found ? (
        <div className="columns">
          <div className="aside">
            <Filters filters={filters} clear={view.unfiltered} locale={locale} />
          </div>
          <div>
            <Summary view={view} />
            <ResultList results={view.results} locale={locale} />
            <Pager label={pagination.label} links={pageLinks} next={view.next} />
          </div>
        </div>
      ) : (
        <NothingFound view={view} />
      )}
    </>
  )
}

/** How many things were found for what, and on which page of them the reader is. */
function Summary({ view: { locale, query, total, page, pages, isPartial } }: { view: SearchView }) {
  const { search, pagination } = getMessages(locale)
  return (
    <>
      <p className="mb-3" role="status">
        <bdi>{search.resultCount(total, query)}</bdi>
        {pages > 1 && ` · ${pagination.page(page, pages)}`}
      </p>
      {isPartial && <p className="fine mb-3">{search.someWords}</p>}
    </>
  )
}

/** What helps when nothing was found, or nothing asked yet: other ways to ask, and the newest items. */
export function NothingFound({ view: { locale, query, unfiltered, latest } }: { view: SearchView }) {
  const { search, listing, notFound } = getMessages(locale)
  return (
    <div className="columns">
      <div className="prose">
        <p role="status">
          <bdi>{query ? search.nothingFound(query) : search.nothingEntered}</bdi>
        </p>
        {unfiltered && (
          <p>
            <a href={unfiltered}>{listing.clear}</a>
          </p>
        )}
        {query && (
          <>
            <h2>{search.hintsHeading}</h2>
            <ul>
              {search.hints.map((hint) => (
                <li key={hint}>{hint}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <section aria-labelledby="newest">
        <h2 id="newest">{notFound.newsHeading}</h2>
        <CardList cards={latest} locale={locale} />
      </section>
    </div>
  )
}
