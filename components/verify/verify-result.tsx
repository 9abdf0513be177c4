import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { VerifiedText, VerifyResultView } from '../../lib/pages/verify.ts'
import { MeaningfulDate } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'

/** One part of the answer: what it is, why, and the published texts to compare with. */
export function VerifyResult({ result, locale }: { result: VerifyResultView; locale: Locale }) {
  return (
    <div className={`verify-result verify-${result.tone}`}>
      <h3>{result.heading}</h3>
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
            {code} <bdi dir="ltr">{text.code}</bdi>
          </>
        )}
        {text.notes.map((note) => (
          <b key={note}> · {note}</b>
        ))}
      </p>
    </li>
  )
}
