import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { VerifyView } from '../../lib/pages/verify.ts'
import { PageHead } from '../article/page-head.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { ChannelList } from './channel-list.tsx'
import { VerifyResult } from './verify-result.tsx'

/** A question and what the site can say to it: the verdict is the headline, and the form stands below; the channels to compare with are beside them. */
export function VerifyPage({ page }: { page: VerifyView }) {
  const { locale, results } = page
  const words = getMessages(locale).verify
  return (
    <div className="columns">
      <div>
        {results.length === 0 ? (
          <PageHead locale={locale} title={words.title} summary={words.summary} />
        ) : (
          <>
            <p className="kicker">{words.title}</p>
            {results.map((result, index) => (
              <VerifyResult key={index.toString()} result={result} locale={locale} level={index === 0 ? 1 : 2} />
            ))}
            {page.isCut && <p className="fine">{words.cut}</p>}
            {page.needsAdvice && <VerifyAdvice page={page} />}
          </>
        )}
        <VerifyForm page={page} />
      </div>
      <ChannelList page={page} />
    </div>
  )
}

/** A plain GET form: the answer works without script. */
export function VerifyForm({ page }: { page: VerifyView }) {
  const { action, query, longest, exampleCode, fraud, locale, results, needsAdvice } = page
  const words = getMessages(locale).verify
  const [before = '', after = ''] = words.hint(exampleCode).split(exampleCode)
  return (
    <form className="verify-form" action={action}>
      <label htmlFor="verify-text">{results.length > 0 ? words.another : words.label}</label>
      <p id="verify-hint" className="fine">
        <Isolated text={before} locale={locale} />
        <bdi dir="ltr" className="whole">
          {exampleCode}
        </bdi>
        <Isolated text={after} locale={locale} /> {words.privacy}
      </p>
      <textarea
        id="verify-text"
        name="q"
        rows={3}
        dir="auto"
        maxLength={longest}
        defaultValue={query}
        aria-describedby="verify-hint"
        required
      />
      <button type="submit">{words.submit}</button>
      <p className="fine">
        {words.limits} {!needsAdvice && <a href={fraud}>{getMessages(locale).fraud.link}</a>}
      </p>
    </form>
  )
}

/** What to do with a message that is not simply ours. */
export function VerifyAdvice({ page: { locale, channels, fraud } }: { page: VerifyView }) {
  const { advice, ...words } = getMessages(locale).verify
  return (
    <div className="prose section">
      <h2>{advice.heading}</h2>
      <ol>
        <li>{advice.refuse}</li>
        {channels.length > 0 && (
          <li>
            {advice.ask} <a href="#channels">{words.channels.heading}</a>
          </li>
        )}
        <li>
          {advice.happened} <a href={fraud}>{getMessages(locale).fraud.link}</a>
        </li>
      </ol>
    </div>
  )
}
