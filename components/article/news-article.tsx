import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { MediaFilesView } from '../../lib/pages/media-files.ts'
import type { NewsView } from '../../lib/pages/news.ts'
import { KeyFigures } from '../figure/key-figures.tsx'
import { CardList } from '../listing/card-list.tsx'
import { PictureFigure } from '../picture/picture-figure.tsx'
import { MeaningfulDate } from '../ui/date-text.tsx'
import { Prose } from '../ui/html.tsx'
import { Attachments } from './attachments.tsx'
import { LinkNotes } from './link-notes.tsx'
import { MessageBox } from './message-box.tsx'
import { NewsFacts } from './news-facts.tsx'
import { NewsFoot } from './news-foot.tsx'
import { Notices } from './notices.tsx'
import { ChangeLog } from './page-foot.tsx'
import { PageHead } from './page-head.tsx'
import { Sources } from './sources.tsx'

/** A press release, a report or a story. A story begins with its figure and its words; what a journalist looks for follows them. */
export function NewsArticle({ news, files }: { news: NewsView; files: MediaFilesView }) {
  const words = getMessages(news.locale)
  const isStory = news.kind === 'story'
  return (
    <article>
      <div className={isStory ? 'columns story-columns' : 'columns'}>
        <div>
          <PageHead
            locale={news.locale}
            title={news.title}
            summary={news.withdrawn ? undefined : news.summary}
            kicker={<Kicker news={news} />}
          />
          {news.byline && <p className="fine mt-3">{words.news.byline(news.byline)}</p>}
          <Notices article={news} />
        </div>
        {isStory ? <StoryFigures news={news} /> : <NewsFacts news={news} files={files} />}
        <div>
          {!isStory && <KeyFigures figures={news.figures} locale={news.locale} isHeadingHidden />}
          {news.picture && <PictureFigure picture={news.picture} locale={news.locale} />}
          <Prose className={isStory ? 'prose story' : 'prose'} html={news.html} />
        </div>
        {isStory && <NewsFacts news={news} files={files} />}
      </div>
      <div className="section tail">
        {!news.withdrawn && <NewsFoot news={news} />}
        <MessageBox message={files.message} locale={news.locale} />
        <Attachments attachments={files.attachments} locale={news.locale} />
        <Sources sources={news.sources} limits={news.limits} locale={news.locale} />
        <LinkNotes links={news.links} locale={news.locale} />
        <ChangeLog notes={news.history.notes} locale={news.locale} />
      </div>
      {news.related.length > 0 && (
        <section className="section related" aria-labelledby="related-news">
          <h2 id="related-news">{words.news.related}</h2>
          <CardList cards={news.related} locale={news.locale} />
        </section>
      )}
    </article>
  )
}

/** The figure of a story, beside its text. */
function StoryFigures({ news: { figures, locale } }: { news: NewsView }) {
  if (figures.length === 0) return null
  return (
    <div className="aside">
      <KeyFigures figures={figures} locale={locale} isHeadingHidden />
    </div>
  )
}

function Kicker({ news: { locale, kind, place, date, dateMeaning } }: { news: NewsView }) {
  return (
    <>
      <span>
        <b>{getMessages(locale).kinds[kind].one}</b>
      </span>{' '}
      {place && (
        <span>
          <Dot />
          {place}
        </span>
      )}{' '}
      <span>
        <Dot />
        <MeaningfulDate date={date} meaning={dateMeaning} locale={locale} />
      </span>
    </>
  )
}

/** Between two parts of a line. */
function Dot() {
  return <span className="dot">· </span>
}
