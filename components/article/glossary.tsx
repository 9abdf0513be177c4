import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { TermView } from '../../lib/pages/glossary.ts'
import { Prose } from '../ui/html.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { FoldedSources } from './sources.tsx'

interface GlossaryProps {
  readonly terms: readonly TermView[]
  readonly locale: Locale
}

/** The words by the alphabet: each leads to its meaning. */
export function GlossaryIndex({ terms, locale }: GlossaryProps) {
  if (terms.length === 0) return null
  return (
    <nav className="glossary-index screen-only" aria-labelledby="glossary-words">
      <h2 id="glossary-words" className="small-head">
        {getMessages(locale).glossary.words}
      </h2>
      <ul className="fine">
        {terms.map(({ key, term }) => (
          <li key={key}>
            <Isolated as="a" href={`#${key}`} text={term} locale={locale} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Words with their names in the other editions, meanings and sources; each can be linked to. */
export function Glossary({ terms, locale }: GlossaryProps) {
  if (terms.length === 0) return null
  return (
    <dl className="glossary section">
      {terms.map((term) => (
        <div key={term.key} id={term.key}>
          <dt>
            <Isolated text={term.term} locale={locale} />
            {term.elsewhere.map(({ href, text, hreflang, dir }) => (
              <p key={href}>
                <a href={href} hrefLang={hreflang} lang={hreflang} dir={dir}>
                  {text}
                </a>
              </p>
            ))}
          </dt>
          <dd>
            <Prose html={term.definition} className="" />
          </dd>
          <TermNotes term={term} locale={locale} />
        </div>
      ))}
    </dl>
  )
}

function TermNotes({ term: { see, sources }, locale }: { term: TermView; locale: Locale }) {
  return (
    <dd className="fine">
      {see.length > 0 && (
        <p>
          {getMessages(locale).glossary.see}:{' '}
          {see.map(({ href, text }, index) => (
            <span key={href}>
              {index > 0 && `${getMessages(locale).comma} `}
              <Isolated as="a" href={href} text={text} locale={locale} />
            </span>
          ))}
        </p>
      )}
      <FoldedSources sources={sources} locale={locale} />
    </dd>
  )
}
