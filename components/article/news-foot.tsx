import { formatDateInFull } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { NewsView } from '../../lib/pages/news.ts'
import { Prose } from '../ui/html.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { LinkItems } from '../ui/links.tsx'

/** What follows the text of a news item: notes to editors, about IOM, how to cite, where it belongs. */
export function NewsFoot({ news }: { news: NewsView }) {
  const words = getMessages(news.locale)
  const date = words.citation.date[news.dateMeaning](formatDateInFull(news.date, news.locale))
  return (
    <>
      {news.notesToEditors && (
        <section className="section" aria-labelledby="notes-to-editors">
          <h2 id="notes-to-editors">{words.news.notesToEditors}</h2>
          <Prose className="prose fine" html={news.notesToEditors} />
        </section>
      )}
      {news.boilerplate && (
        <section className="section" aria-labelledby="about-iom">
          <h2 id="about-iom">{words.news.aboutIom}</h2>
          <Prose className="prose fine" html={news.boilerplate} />
        </section>
      )}
      <section className="section" aria-labelledby="cite">
        <h2 id="cite">{words.citation.heading}</h2>
        <p className="citation">
          <Isolated text={words.citation.text(news.title, date, news.permalink)} locale={news.locale} />
          {news.code && (
            <>
              {' '}
              ({words.verify.code}:{' '}
              <bdi dir="ltr" className="whole">
                {news.code}
              </bdi>
              )
            </>
          )}
        </p>
      </section>
      {news.programmes.length > 0 && (
        <section className="section screen-only" aria-labelledby="news-programmes">
          <h2 id="news-programmes">{words.news.programmes}</h2>
          <ul className="inline-list fine">
            <LinkItems links={news.programmes} />
          </ul>
        </section>
      )}
    </>
  )
}
