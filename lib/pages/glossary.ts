import type { Term } from '../content/entries/glossary.ts'
import { renderText, termPath } from '../content/entries/render-entry.ts'
import { getEditions, getGlossary } from '../content/queries.ts'
import { type Locale, localeFacts } from '../i18n/locales.ts'
import { type SourceView, sourceViews } from './article.ts'
import type { LinkView } from './link.ts'

/** A word with its meaning, for the glossary. */
export interface TermView {
  readonly key: string
  readonly term: string
  /** HTML. */
  readonly definition: string
  readonly sources: readonly SourceView[]
  readonly see: readonly LinkView[]
  /** The same word in the other editions. */
  readonly elsewhere: readonly (LinkView & { readonly dir: 'ltr' | 'rtl' })[]
}

/** The glossary of an edition, by the alphabet. */
export function termViews(locale: Locale): TermView[] {
  const terms = getGlossary(locale).toSorted((a, b) => a.term.localeCompare(b.term, localeFacts(locale).tag))
  const named = new Map(terms.map(({ key, term }) => [key, term]))
  return terms.map(({ key, term, definition, sources, see }) => ({
    key,
    term,
    definition: renderText(definition, locale),
    sources: sourceViews(sources, locale),
    see: see.map((other) => ({ href: `#${other}`, text: named.get(other) ?? other })),
    elsewhere: getEditions()
      .filter((other) => other !== locale)
      .flatMap((other) => elsewhere(getGlossary(other), key, other)),
  }))
}

function elsewhere(terms: readonly Term[], key: string, other: Locale): TermView['elsewhere'] {
  const { tag, dir } = localeFacts(other)
  return terms
    .filter((term) => term.key === key)
    .map(({ term }) => ({
      href: termPath(key, other),
      text: term,
      hreflang: tag,
      dir,
    }))
}
