import { Fragment } from 'react'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { MessengerView } from '../../lib/pages/messenger-text.ts'
import { Isolated } from '../ui/isolated.tsx'

/** What is passed on of a page in a messenger, to be copied as it stands; nothing where there is no such text. */
export function MessageBox({ message, locale }: { message: MessengerView | undefined; locale: Locale }) {
  if (!message) return null
  const { box, link } = getMessages(locale).messenger
  return (
    <section className="section screen-only" aria-labelledby="message">
      <details>
        <summary>
          <h2 id="message">{box}</h2>
        </summary>
        <div className="prose">
          <blockquote>
            {message.text.split('\n\n').map((part) => (
              <p key={part}>
                {part.split('\n').map((line, index) => (
                  <Fragment key={line}>
                    {index > 0 && <br />}
                    <Isolated text={line} locale={locale} />
                  </Fragment>
                ))}
              </p>
            ))}
          </blockquote>
        </div>
        <p>
          <a href={message.href}>{link}</a>
        </p>
      </details>
    </section>
  )
}
