import type { Entry, NewsEntry, PageEntry, ProgrammeEntry } from '../content/entries/entry.ts'
import { markdownContext, resolveLink } from '../content/entries/render-entry.ts'
import { getEntry, getLabels, getSources } from '../content/queries.ts'
import type { PartialDate } from '../i18n/edtf.ts'
import { formatDate } from '../i18n/format.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { formatMarkdown } from '../markdown/plain-text.ts'
import { memoizeLately } from '../memoize.ts'
import { statusInWords } from '../pages/programme.ts'
import { resourceGroups } from '../pages/resources.ts'
import { absoluteUrl } from '../site/config.ts'

/** The text of an entry without markup, for its press kit. UTF-8, lines of any length. The text beside a page is made of the page: see lib/text/page-text.ts. */
export const entryText = memoizeLately((entry: Entry): string => {
  const { locale, path, data } = entry
  const parts = [
    data.title,
    ...(entry.type === 'news' ? [dateline(entry), entry.data.dateNote, entry.data.byline] : []),
    data.summary,
    ...notices(entry),
    plain(entry.body, locale),
    ...fields(entry),
    ...sources(entry),
    ...code(entry),
    absoluteUrl(localePath(path, locale)),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
})

function plain(markdown: string, locale: Locale): string {
  const resolve = (path: string) => absoluteUrl(resolveLink(path, locale).href)
  const { footnoteWords } = markdownContext(locale)
  return formatMarkdown(markdown, { resolve, footnoteWords, struck: getMessages(locale).page.struckOut })
}

function dateText(date: PartialDate, locale: Locale): string {
  const { primary, secondary } = formatDate(date, locale)
  return secondary ? `${primary} (${secondary})` : primary
}

/** Kind, place and date of a news item in one line. */
export function dateline({ locale, data }: NewsEntry): string {
  const { kinds, dateLabels } = getMessages(locale)
  const place = data.place && getLabels(locale).places[data.place]
  const date = `${dateLabels[data.dateMeaning]}: ${dateText(data.date, locale)}`
  return [kinds[data.kind].one, place, date].filter(Boolean).join(' · ')
}

function notices({ locale, data }: Entry): string[] {
  const { corrections, updatedOn } = getMessages(locale)
  return [
    ...data.updates.map(({ date, text }) => `${updatedOn(dateText(date, locale))}: ${text}`),
    ...data.corrections.map(
      ({ date, was, now }) => `${corrections.correctedOn(dateText(date, locale))}. ${corrections.told(was, now)}`,
    ),
  ]
}

function fields(entry: Entry): string[] {
  switch (entry.type) {
    case 'news':
      return newsFields(entry)
    case 'programme':
      return programmeFields(entry)
    case 'page':
      return pageFields(entry)
  }
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines.map((item) => `- ${item.replace(/\n(?=.)/g, '\n  ')}`)].join('\n')
}

function newsFields({ locale, data }: NewsEntry): string[] {
  const { news } = getMessages(locale)
  const { mediaContact: contact } = data
  return [
    section(
      news.keyFacts,
      data.keyFacts.map(({ label, value }) => `${label}: ${plain(value, locale)}`),
    ),
    data.notesToEditors ? `${news.notesToEditors}\n\n${plain(data.notesToEditors, locale)}` : '',
    section(
      news.mediaContact,
      contact ? [[contact.name, contact.role, contact.email, contact.note].filter(Boolean).join(', ')] : [],
    ),
    aboutIom(locale, data.kind),
  ]
}

function aboutIom(locale: Locale, kind: NewsEntry['data']['kind']): string {
  const boilerplate = kind === 'press-release' ? getEntry(locale, '/boilerplate') : undefined
  return boilerplate ? `${getMessages(locale).news.aboutIom}\n\n${plain(boilerplate.body, locale)}` : ''
}

function programmeFields({ locale, data }: ProgrammeEntry): string[] {
  const { programme } = getMessages(locale)
  return [
    section(programme.objectivesHeadings[data.objectivesHeading ?? 'objectives'], data.objectives),
    section(
      programme.interventions,
      data.interventions.map(
        (intervention) =>
          `${intervention.title} (${statusInWords(intervention, locale)}): ${plain(intervention.text, locale)}`,
      ),
    ),
    section(programme.partners, data.partners),
  ]
}

function pageFields({ locale, data }: PageEntry): string[] {
  const { page } = getMessages(locale)
  return [
    section(
      page.timeline,
      data.timeline.map(({ date, title, text }) => `${dateText(date, locale)}: ${title}. ${plain(text, locale)}`),
    ),
    section(
      page.people,
      data.people.map(({ name, post, seen, note }) => [name, post, seen, note].filter(Boolean).join(', ')),
    ),
    section(
      page.contacts,
      data.contacts.map(({ name, purpose, email, telephone, url, address, note }) =>
        [name, purpose, email, telephone, url, address, note].filter(Boolean).join(', '),
      ),
    ),
    section(
      page.resources,
      resourceGroups(data.resources, locale)
        .flatMap(({ resources }) => resources)
        .map(({ title, kind, publisher, date, languages, url, note }) =>
          [title, kind, publisher, date && dateText(date, locale), ...languages, url, note].filter(Boolean).join(', '),
        ),
    ),
  ]
}

function sources({ locale, data }: Entry): string[] {
  const lines = getSources(data.sources).map(({ title, publisher, url }) =>
    [title, publisher, url].filter(Boolean).join(', '),
  )
  const { heading, withLimits } = getMessages(locale).sources
  return [section(data.limits.length > 0 ? withLimits : heading, [...data.limits, ...lines])]
}

function code(entry: Entry): string[] {
  if (entry.type !== 'news' || !entry.data.code) return []
  return [`${getMessages(entry.locale).verify.code}: ${entry.data.code}`]
}
