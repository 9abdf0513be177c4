import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { HomeView } from '../../lib/pages/home.ts'

/** How to recognise the mission's real messages, and ways in for donors and the press. */
export function WaysIn({ links, locale }: { links: HomeView['links']; locale: Locale }) {
  const { fraud, home, verify } = getMessages(locale)
  return (
    <div className="ways-in">
      <section className="notice" aria-labelledby="fraud">
        <h2 id="fraud">{fraud.heading}</h2>
        <p>{fraud.text}</p>
        <p>
          <a href={links.verify}>{verify.title}</a> · <a href={links.fraud}>{fraud.link}</a>
        </p>
      </section>
      <ul className="doors">
        <li>
          <a href={links.donors}>{home.forDonors}</a>
        </li>
        <li>
          <a href={links.press}>{home.forPress}</a>
        </li>
      </ul>
    </div>
  )
}
