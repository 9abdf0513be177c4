import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { MISSION } from '../../lib/mission/mission.ts'
import type { ArticleView } from '../../lib/pages/article.ts'
import type { OriginalView } from '../../lib/pages/original.ts'
import { DateText } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'

/** What a reader must know before reading: the text was taken back, a fact in it was put right, or the original is newer. */
export function Notices({ article }: { article: ArticleView }) {
  const { locale, withdrawn, corrections, updates } = article
  const words = getMessages(locale)
  const facts = corrections.filter(({ kind }) => kind === 'fact')
  return (
    <>
      <CorrectedElsewhere article={article} />
      <OutdatedNotice original={article.newerOriginal} locale={locale} />
      {withdrawn && (
        <section className="notice" aria-labelledby="withdrawn">
          <h2 id="withdrawn">{words.withdrawn.heading}</h2>
          <p>
            <DateText date={withdrawn.date} locale={locale} />. <Isolated text={withdrawn.reason} locale={locale} />
          </p>
          <p>
            {words.withdrawn.gone} <a href={localePath(MISSION.contact, locale)}>{words.withdrawn.ask}</a>.
          </p>
        </section>
      )}
      {updates.map(({ date, text }) => (
        <p key={date.edtf + text} className="notice">
          {words.dateLabels.updated}: <DateText date={date} locale={locale} />. <Isolated text={text} locale={locale} />
        </p>
      ))}
      {facts.length > 0 && <Corrections corrections={facts} article={article} />}
    </>
  )
}

/** Where the original is newer that is said once, not twice. */
function CorrectedElsewhere({ article: { locale, newerOriginal, correctedElsewhere } }: { article: ArticleView }) {
  const words = getMessages(locale).correctedElsewhere
  if (newerOriginal) return null
  return correctedElsewhere.map(({ language, date, href, hreflang }) => (
    <p key={href} className="notice">
      <Isolated text={words.text(language, date)} locale={locale} />{' '}
      <a href={href} hrefLang={hreflang}>
        {words.link}
      </a>
    </p>
  ))
}

interface CorrectionsProps {
  readonly corrections: ArticleView['corrections']
  readonly article: ArticleView
}

function Corrections({ corrections, article: { locale } }: CorrectionsProps) {
  const words = getMessages(locale).corrections
  return (
    <section className="notice" aria-labelledby="correction">
      <h2 id="correction">{words.heading}</h2>
      {corrections.map(({ date, was, now }) => (
        <p key={date.edtf + was}>
          <DateText date={date} locale={locale} />. {words.was}: <Isolated as="del" text={was} locale={locale} />{' '}
          {words.now}: <Isolated as="ins" text={now} locale={locale} />
        </p>
      ))}
    </section>
  )
}

/** Tells readers that the original changed after this translation, with the way to it; nothing when it did not. */
export function OutdatedNotice({ original, locale }: { original: OriginalView | undefined; locale: Locale }) {
  if (!original) return null
  const words = getMessages(locale).outdatedTranslation
  return (
    <p className="notice">
      <Isolated text={words.text(original.language)} locale={locale} />{' '}
      <a href={original.href} hrefLang={original.hreflang}>
        {words.link}
      </a>
    </p>
  )
}
