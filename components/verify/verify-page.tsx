import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { VerifyView } from '../../lib/pages/verify.ts'
import { PageHead } from '../article/page-head.tsx'
import { ChannelList } from './channel-list.tsx'
import { VerifyAdvice } from './verify-advice.tsx'
import { VerifyForm } from './verify-form.tsx'
import { VerifyResult } from './verify-result.tsx'

/** A question and what the site can say to it: the answer stands above the form. */
export function VerifyPage({ page }: { page: VerifyView }) {
  const { locale, results } = page
  const words = getMessages(locale).verify
  return (
    <>
      <PageHead locale={locale} title={words.title} summary={results.length > 0 ? undefined : words.summary} />
      {results.length > 0 && (
        <section aria-labelledby="answer" className="verify-answer">
          <h2 id="answer">{words.answer}</h2>
          {page.isCut && <p className="fine">{words.cut}</p>}
          {results.map((result, index) => (
            <VerifyResult key={index.toString()} result={result} locale={locale} />
          ))}
          {page.needsAdvice && <VerifyAdvice page={page} />}
        </section>
      )}
      <VerifyForm page={page} />
      <ChannelList page={page} />
    </>
  )
}
