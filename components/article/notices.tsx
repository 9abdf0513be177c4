import type { ArticleView } from '../../lib/content/views/article.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import { DateText } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { OutdatedNotice } from './outdated-notice.tsx'

/** What a reader must know before reading: the text was taken back, a fact in it was put right, or the original is newer. */
export function Notices({ article }: { article: ArticleView }) {
  const { locale, withdrawn, corrections } = article
  const words = getMessages(locale)
  const facts = corrections.filter(({ kind }) => kind === 'fact')
  return (
    <>
      <OutdatedNotice original={article.newerOriginal} locale={locale} />
      {withdrawn && (
        <section className="notice" aria-labelledby="withdrawn">
          <h2 id="withdrawn">{words.withdrawn.heading}</h2>
          <p>
            <DateText date={withdrawn.date} locale={locale} />. <Isolated text={withdrawn.reason} locale={locale} />
          </p>
        </section>
      )}
      {facts.length > 0 && <Corrections heading={words.corrections.heading} corrections={facts} article={article} />}
    </>
  )
}

interface CorrectionsProps {
  readonly heading: string
  readonly corrections: ArticleView['corrections']
  readonly article: ArticleView
}

function Corrections({ heading, corrections, article: { locale } }: CorrectionsProps) {
  const words = getMessages(locale).corrections
  return (
    <section className="notice" aria-labelledby="correction">
      <h2 id="correction">{heading}</h2>
      {corrections.map(({ date, was, now }) => (
        <p key={date.edtf + was}>
          <DateText date={date} locale={locale} />. {words.was}:{' '}
          <del>
            <Isolated text={was} locale={locale} />
          </del>{' '}
          {words.now}:{' '}
          <ins>
            <Isolated text={now} locale={locale} />
          </ins>
        </p>
      ))}
    </section>
  )
}
