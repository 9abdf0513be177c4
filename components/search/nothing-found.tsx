import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { SearchView } from '../../lib/pages/search.ts'
import { CardList } from '../listing/card-list.tsx'

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
        <h2>{search.hintsHeading}</h2>
        <ul>
          {search.hints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      </div>
      <section aria-labelledby="newest">
        <h2 id="newest">{notFound.newsHeading}</h2>
        <CardList cards={latest} locale={locale} />
      </section>
    </div>
  )
}
