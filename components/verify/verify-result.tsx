import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { VerifiedText, VerifyResultView } from '../../lib/pages/verify.ts'
import { MeaningfulDate } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'

interface VerifyResultProps {
  readonly result: VerifyResultView
  readonly locale: Locale
  /** 1 for the verdict, the gravest part of the answer. */
  readonly level: 1 | 2
}

/** One part of the answer: what it is, why, and the published texts to compare with. */
export function VerifyResult({ result, locale, level }: VerifyResultProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div className={`verify-result verify-${result.tone}`}>
      <Heading>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d={SIGNS[result.tone]} />
        </svg>
        {result.heading}
      </Heading>
      {result.lines.map((line) => (
        <Isolated key={line} as="p" text={line} locale={locale} />
      ))}
      {result.texts.length > 0 && (
        <ul>
          {result.texts.map((text) => (
            <FoundText key={text.href} text={text} locale={locale} />
          ))}
        </ul>
      )}
    </div>
  )
}

/** A tick in a circle, a question mark in a circle, an exclamation mark in a triangle: lines in a square of 24. */
const SIGNS = {
  good: 'M12 2a10 10 0 1 0 .01 0M7 12.5l3.5 3.5L17 9',
  unknown: 'M12 2a10 10 0 1 0 .01 0M9 9.5a3 3 0 1 1 4.5 2.6q-1.5 .9 -1.5 2.4M12 17.5v.5',
  warning: 'M12 2.5L1.5 21.5h21zM12 9v6.5M12 18v.5',
}

function FoundText({ text, locale }: { text: VerifiedText; locale: Locale }) {
  const { code } = getMessages(locale).verify
  return (
    <li>
      <a href={text.href} hrefLang={text.hreflang} lang={text.hreflang} dir="auto">
        {text.title}
      </a>
      <p className="meta">
        {text.date && text.dateMeaning && (
          <MeaningfulDate date={text.date} meaning={text.dateMeaning} locale={locale} />
        )}
        {text.code && (
          <>
            {' · '}
            {code}{' '}
            <bdi dir="ltr" className="whole">
              {text.code}
            </bdi>
          </>
        )}
        {text.notes.map((note) => (
          <b key={note}> · {note}</b>
        ))}
      </p>
    </li>
  )
}
