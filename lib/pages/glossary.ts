import type { Term } from '../content/entries/glossary.ts'
import { renderText, termPath } from '../content/entries/render-entry.ts'
import { getEditions, getGlossary } from '../content/queries.ts'
import { formatLanguage } from '../i18n/format.ts'
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
  /** The same word in the other editions, and the name of each language. */
  readonly elsewhere: readonly (LinkView & { readonly language: string; readonly dir: 'ltr' | 'rtl' })[]
}

/** The glossary of an edition, in the order of its file. */
export function termViews(locale: Locale): TermView[] {
  const terms = getGlossary(locale)
  const named = new Map(terms.map(({ key, term }) => [key, term]))
  return terms.map(({ key, term, definition, sources, see }) => ({
    key,
    term,
    definition: renderText(definition, locale),
    sources: sourceViews(sources, locale),
    see: see.map((other) => ({ href: `#${other}`, text: named.get(other) ?? other })),
    elsewhere: getEditions()
      .filter((other) => other !== locale)
      .flatMap((other) => elsewhere(getGlossary(other), key, other, locale)),
  }))
}

function elsewhere(terms: readonly Term[], key: string, other: Locale, locale: Locale): TermView['elsewhere'] {
  const { tag, dir } = localeFacts(other)
  return terms
    .filter((term) => term.key === key)
    .map(({ term }) => ({
      href: termPath(key, other),
      text: term,
      hreflang: tag,
      dir,
      language: formatLanguage(tag, locale),
    }))
}
