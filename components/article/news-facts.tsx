import type { ReactNode } from 'react'
import type { NewsData } from '../../lib/content/schema/schema.ts'
import { formatBytes } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { MediaFilesView } from '../../lib/pages/media-files.ts'
import type { NewsView } from '../../lib/pages/news.ts'
import { Prose } from '../ui/html.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { LinkItems } from '../ui/links.tsx'
import { ArticleMap } from './place-map.tsx'

interface NewsFactsProps {
  readonly news: NewsView
  readonly files: MediaFilesView
}

/** What a journalist looks for, beside the text: whom to ask, the facts, what to take along. Date and place stand above the headline. */
export function NewsFacts({ news, files }: NewsFactsProps) {
  const { locale, mediaContact, dateNote, keyFacts } = news
  const words = getMessages(locale)
  if (news.withdrawn) return null
  return (
    <aside className="facts aside" aria-labelledby="key-facts">
      <h2>{words.news.mediaContact}</h2>
      <div>
        {mediaContact ? (
          <MediaContact contact={mediaContact} locale={locale} />
        ) : (
          <a href={news.press}>{words.news.toThePress}</a>
        )}
        <PressKit files={files} />
      </div>
      {/* On a phone the rest is folded. */}
      <details>
        <summary>
          <h2 id="key-facts">{words.news.keyFacts}</h2>
        </summary>
        {(dateNote || keyFacts.length > 0) && (
          <dl>
            {keyFacts.map(({ label, value }) => (
              <Fact key={label} name={<Isolated text={label} locale={locale} />}>
                <Prose html={value} />
              </Fact>
            ))}
            {dateNote && (
              <Fact name={words.dateLabels[news.dateMeaning]}>
                <Isolated text={dateNote} locale={locale} />
              </Fact>
            )}
          </dl>
        )}
        {/* On paper, where a release has two pages, its dateline and its words say where. */}
        <ArticleMap article={news} className="screen-only" />
        <Topics news={news} />
      </details>
    </aside>
  )
}

function PressKit({ files: { kit, locale } }: Pick<NewsFactsProps, 'files'>) {
  if (!kit) return null
  const { comma, press } = getMessages(locale)
  return (
    <p className="screen-only">
      <a href={kit.href}>{press.kit}</a> (<Isolated text="ZIP" locale={locale} />
      {comma} {formatBytes(kit.size, locale)})
    </p>
  )
}

function Topics({ news: { topics, locale } }: Pick<NewsFactsProps, 'news'>) {
  if (topics.length === 0) return null
  return (
    <dl className="screen-only">
      <Fact name={getMessages(locale).news.topics}>
        <ul className="inline-list">
          <LinkItems links={topics} />
        </ul>
      </Fact>
    </dl>
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
