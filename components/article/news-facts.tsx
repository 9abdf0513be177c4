import type { ReactNode } from 'react'
import type { NewsData } from '../../lib/content/schema/schema.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { NewsView } from '../../lib/pages/news.ts'
import { DateText } from '../ui/date-text.tsx'
import { Prose } from '../ui/html.tsx'
import { Isolated } from '../ui/isolated.tsx'

/** What a journalist looks for first: date, place, figures, contact. */
export function NewsFacts({ news }: { news: NewsView }) {
  const words = getMessages(news.locale)
  return (
    <aside className="facts aside" aria-labelledby="key-facts">
      <h2 id="key-facts">{words.news.keyFacts}</h2>
      <dl>
        <Fact name={words.dateLabels[news.dateMeaning]}>
          <DateText date={news.date} locale={news.locale} />
          {news.dateNote && <Isolated as="p" className="fine" text={news.dateNote} locale={news.locale} />}
        </Fact>
        {news.place && <Fact name={words.news.place}>{news.place}</Fact>}
        {news.code && (
          <Fact name={words.verify.code}>
            <bdi dir="ltr">{news.code}</bdi>
          </Fact>
        )}
        {news.keyFacts.map(({ label, value }) => (
          <Fact key={label} name={<Isolated text={label} locale={news.locale} />}>
            <Prose className="value" html={value} />
          </Fact>
        ))}
        {news.mediaContact && (
          <Fact name={words.news.mediaContact}>
            <MediaContact contact={news.mediaContact} locale={news.locale} />
          </Fact>
        )}
      </dl>
    </aside>
  )
}

/** A list of names and values holds groups only, or none: never both. */
function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

interface MediaContactProps {
  readonly contact: NonNullable<NewsData['mediaContact']>
  readonly locale: Locale
}

/** Whom the media may ask, with any reservation about how old the contact is. */
export function MediaContact({ contact, locale }: MediaContactProps) {
  return (
    <>
      <bdi>{contact.name}</bdi>
      {getMessages(locale).comma} <Isolated text={contact.role} locale={locale} />
      <br />
      <a href={`mailto:${contact.email}`}>
        <bdi dir="ltr">{contact.email}</bdi>
      </a>
      {contact.note && <Isolated as="p" className="fine" text={contact.note} locale={locale} />}
    </>
  )
}
