import { Fragment } from 'react'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import { localeFacts } from '../../lib/i18n/locales.ts'
import type { Head } from '../../lib/pages/head.ts'
import type { NotFoundView } from '../../lib/pages/not-found.ts'
import { CardList } from '../listing/card-list.tsx'
import { KhatamDivider, KhatamLattice } from '../ornament/khatam.tsx'
import { LinkItems } from '../ui/links.tsx'
import { SearchForm } from './search-form.tsx'
import { SiteLayout } from './site-layout.tsx'

/** Search, sections and newest items, one edition after the other: nobody can know which one was meant. */
export function NotFoundPage({ parts: [first, ...others], head }: { parts: readonly NotFoundView[]; head: Head }) {
  if (!first) return null
  return (
    <SiteLayout page={{ layout: first.layout, head }}>
      <KhatamLattice id="khatam" />
      <Part part={first} level="h1" />
      {others.map((part) => (
        <Fragment key={part.layout.locale}>
          <KhatamDivider />
          <Part part={part} level="h2" />
        </Fragment>
      ))}
    </SiteLayout>
  )
}

function Part({ part: { layout, latest }, level: Heading }: { part: NotFoundView; level: 'h1' | 'h2' }) {
  const { locale, menu, search } = layout
  const { notFound, searchForm } = getMessages(locale)
  const { tag, dir } = localeFacts(locale)
  return (
    <section lang={tag} dir={dir} className="mt-4">
      <Heading>{notFound.title}</Heading>
      <p className="standfirst">{notFound.explanation}</p>
      {/* Filled by server/serve/send-not-found.ts. */}
      <div data-nearest={locale} />
      <div className="columns mt-4">
        <div>
          <p className="mb-3">{notFound.searchHint}</p>
          <SearchForm action={search} words={searchForm} id={`search-${locale}`} />
          <p className="mt-4">{notFound.sectionsHeading}</p>
          <ul className="inline-list">
            <LinkItems links={menu} />
          </ul>
        </div>
        <section aria-label={notFound.newsHeading}>
          <p>{notFound.newsHeading}</p>
          <CardList cards={latest} locale={locale} level={Heading === 'h1' ? 2 : 3} />
        </section>
      </div>
    </section>
  )
}
