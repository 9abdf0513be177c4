import type { NewsView } from '../../lib/content/views/news.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import { DateText } from '../ui/date-text.tsx'
import { Prose } from '../ui/html.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { MediaContact } from './media-contact.tsx'

/** What a journalist looks for first: date, place, figures, contact. */
export function NewsFacts({ news }: { news: NewsView }) {
  const words = getMessages(news.locale)
  return (
    <aside className="facts aside" aria-labelledby="key-facts">
      <h2 id="key-facts">{words.news.keyFacts}</h2>
      <dl>
        <dt>{words.dateLabels[news.dateMeaning]}</dt>
        <dd>
          <DateText date={news.date} locale={news.locale} />
          {news.dateNote && (
            <p className="fine">
              <Isolated text={news.dateNote} locale={news.locale} />
            </p>
          )}
        </dd>
        {news.place && (
          <>
            <dt>{words.news.place}</dt>
            <dd>{news.place}</dd>
          </>
        )}
        {news.code && (
          <>
            <dt>{words.verify.code}</dt>
            <dd>
              <bdi dir="ltr">{news.code}</bdi>
            </dd>
          </>
        )}
        {news.keyFacts.map(({ label, value }) => (
          <div key={label}>
            <dt>
              <Isolated text={label} locale={news.locale} />
            </dt>
            <dd>
              <Prose className="value" html={value} />
            </dd>
          </div>
        ))}
        {news.mediaContact && (
          <>
            <dt>{words.news.mediaContact}</dt>
            <dd>
              <MediaContact contact={news.mediaContact} locale={news.locale} />
            </dd>
          </>
        )}
      </dl>
    </aside>
  )
}
