import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { VerifyView } from '../../lib/pages/verify.ts'
import { Isolated } from '../ui/isolated.tsx'

/** The official channels, to compare with letter by letter. */
export function ChannelList({ page: { channels, locale } }: { page: VerifyView }) {
  const words = getMessages(locale).verify.channels
  if (channels.length === 0) return null
  return (
    <section className="ruled" aria-labelledby="channels">
      <h2 id="channels">{words.heading}</h2>
      <p className="mt-2">{words.text}</p>
      <dl className="verify-channels">
        {channels.map(({ host, name, withSubdomains }) => (
          <div key={host}>
            <dt>
              <bdi dir="ltr">{host}</bdi>
            </dt>
            <dd>
              {name}
              {withSubdomains && (
                <>
                  {' · '}
                  <Isolated text={words.below(host)} locale={locale} />
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
