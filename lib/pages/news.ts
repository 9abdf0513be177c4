import type { NewsEntry } from '../content/entries/entry.ts'
import { renderBody, renderPassage, renderText } from '../content/entries/render-entry.ts'
import { getEntry, getLabels, getNewsItem, getRelatedNews } from '../content/queries.ts'
import type { NewsData } from '../content/schema/schema.ts'
import { formatList } from '../i18n/format.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { memoizeLately } from '../memoize.ts'
import { absoluteUrl } from '../site/config.ts'
import { PRESS_PATH } from '../site/navigation.ts'
import { type ArticleView, absoluteLinks, articleView } from './article.ts'
import { type CardView, newsCard } from './card.ts'
import { type LinkView, programmeLinks, topicLinks } from './link.ts'

/** A news item with everything its page shows. */
export interface NewsView extends ArticleView {
  readonly date: NewsData['date']
  readonly dateMeaning: NewsData['dateMeaning']
  readonly dateNote: string | undefined
  readonly kind: NewsData['kind']
  readonly code: string | undefined
  /** Where the news comes from, or the places it is about. */
  readonly place: string | undefined
  readonly byline: string | undefined
  readonly mediaContact: NewsData['mediaContact']
  /** The page for the press, for a text that names nobody. */
  readonly press: string
  /** Values are HTML. Those that give one of the key figures again are left out. */
  readonly keyFacts: NewsData['keyFacts']
  readonly notesToEditors: string | undefined
  /** About the mission, at the foot of a press release. */
  readonly boilerplate: string | undefined
  readonly permalink: string
  readonly topics: readonly LinkView[]
  readonly programmes: readonly LinkView[]
  readonly related: readonly CardView[]
}

/** One news item. Throws when it is not public. The page, its head and the press kit ask for it. */
export function getNewsView(locale: Locale, slug: string): NewsView {
  return viewOf(getNewsItem(locale, slug))
}

const viewOf = memoizeLately((entry: NewsEntry): NewsView => {
  const { locale, path, data } = entry
  const boilerplate = data.kind === 'press-release' && !data.withdrawn ? getEntry(locale, '/boilerplate') : undefined
  const about = boilerplate && renderBody(boilerplate).html
  const notes = data.notesToEditors && renderPassage(data.notesToEditors, locale, 'editors')
  const article = articleView(entry)
  return {
    ...article,
    links: [...article.links, ...absoluteLinks(`${notes ?? ''}${about ?? ''}`)],
    kind: data.kind,
    code: data.code,
    date: data.date,
    dateMeaning: data.dateMeaning,
    dateNote: data.dateNote,
    place: whereOf(data, locale),
    byline: data.byline,
    mediaContact: data.mediaContact,
    press: localePath(PRESS_PATH, locale),
    keyFacts: data.keyFacts
      .map(({ label, value }) => ({ label, value: renderText(value, locale) }))
      .filter(({ value }) => !article.figures.some(({ href }) => value.includes(`"${href}"`))),
    notesToEditors: notes,
    boilerplate: about,
    permalink: absoluteUrl(localePath(path, locale)),
    topics: data.withdrawn ? [] : topicLinks(data.topics, locale),
    programmes: programmeLinks(data.programmes, locale),
    related: getRelatedNews(locale, entry).map(newsCard),
  }
})

function whereOf({ place, places }: NewsData, locale: Locale): string | undefined {
  const names = getLabels(locale).places
  const where = (place ? [place] : places).flatMap((key) => names[key] ?? [])
  return where.length > 0 ? formatList(where, locale) : undefined
}
