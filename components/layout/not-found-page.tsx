import { getMessages } from '../../lib/i18n/get-messages.ts'
import { localeFacts } from '../../lib/i18n/locales.ts'
import type { Head } from '../../lib/pages/head.ts'
import type { NotFoundView } from '../../lib/pages/not-found.ts'
import { CardList } from '../listing/card-list.tsx'
import { StarLattice } from '../ornament/star.tsx'
import { LinkItems } from '../ui/links.tsx'
import { SearchForm } from './search-form.tsx'
import { SiteLayout } from './site-layout.tsx'

/** Search and sections of every edition, since nobody can know which one was meant; then the newest items of the first. */
export function NotFoundPage({ parts, head }: { parts: readonly NotFoundView[]; head: Head }) {
  const [first] = parts
  if (!first) return null
  const { locale } = first.layout
  return (
    <SiteLayout page={{ layout: first.layout, head }}>
      <StarLattice id="stars" />
      <div className="editions">
        {parts.map((part) => (
          <Part key={part.layout.locale} part={part} level={part === first ? 'h1' : 'h2'} />
        ))}
      </div>
      <section className="section" aria-labelledby="newest">
        <h2 id="newest">{getMessages(locale).notFound.newsHeading}</h2>
        <CardList cards={first.latest} locale={locale} />
      </section>
    </SiteLayout>
  )
}

function Part({ part: { layout }, level: Heading }: { part: NotFoundView; level: 'h1' | 'h2' }) {
  const { locale, menu, search } = layout
  const { notFound, searchForm } = getMessages(locale)
  const { tag, dir } = localeFacts(locale)
  return (
    <section lang={tag} dir={dir}>
      <Heading>{notFound.title}</Heading>
      <p className="standfirst">{notFound.explanation}</p>
      {/* Filled by server/serve/send-not-found.ts. */}
      <div data-nearest={locale} />
      <p className="mt-4 mb-3">{notFound.searchHint}</p>
      <SearchForm action={search} words={searchForm} id={`search-${locale}`} />
      <p className="mt-4">{notFound.sectionsHeading}</p>
      <ul className="inline-list">
        <LinkItems links={menu} />
      </ul>
    </section>
  )
}
