import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { VerifyView } from '../../lib/pages/verify.ts'

/** What to do with a message that is not simply ours. */
export function VerifyAdvice({ page: { locale, channels, fraud } }: { page: VerifyView }) {
  const { advice, ...words } = getMessages(locale).verify
  return (
    <div className="prose mt-6">
      <h3>{advice.heading}</h3>
      <ol>
        <li>{advice.refuse}</li>
        {channels.length > 0 && (
          <li>
            {advice.ask} <a href="#channels">{words.channels.heading}</a>
          </li>
        )}
        <li>
          {advice.happened} <a href={fraud}>{words.fraud}</a>
        </li>
      </ol>
    </div>
  )
}
