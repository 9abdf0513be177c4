import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { TermView } from '../../lib/pages/glossary.ts'
import { Prose } from '../ui/html.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { SourceLine } from './sources.tsx'

/** Words with their meanings, sources and names in the other editions; each can be linked to. */
export function Glossary({ terms, locale }: { terms: readonly TermView[]; locale: Locale }) {
  if (terms.length === 0) return null
  return (
    <dl className="glossary section">
      {terms.map((term) => (
        <div key={term.key} id={term.key}>
          <Isolated as="dt" text={term.term} locale={locale} />
          <dd>
            <Prose html={term.definition} className="meaning" />
          </dd>
          <TermNotes term={term} locale={locale} />
        </div>
      ))}
    </dl>
  )
}

function TermNotes({ term: { elsewhere, see, sources }, locale }: { term: TermView; locale: Locale }) {
  const words = getMessages(locale).glossary
  return (
    <dd className="fine">
      {elsewhere.map(({ href, text, hreflang, dir, language }) => (
        <p key={href}>
          {words.inLanguage(language)}:{' '}
          <a href={href} hrefLang={hreflang} lang={hreflang} dir={dir}>
            {text}
          </a>
        </p>
      ))}
      {see.length > 0 && (
        <p>
          {words.see}:{' '}
          {see.map(({ href, text }, index) => (
            <span key={href}>
              {index > 0 && ' · '}
              <Isolated as="a" href={href} text={text} locale={locale} />
            </span>
          ))}
        </p>
      )}
      {sources.map((source) => (
        <p key={source.key}>
          {words.source}: <SourceLine source={source} locale={locale} />
        </p>
      ))}
    </dd>
  )
}
