/** What is passed on of a text in a messenger when the line is weak or cut: short, plain, and to be checked. */
import type { Entry, NewsEntry, PageEntry, ProgrammeEntry } from '../content/entries/entry.ts'
import { VERIFY_PATH } from '../content/entries/own-pages.ts'
import { markdownContext } from '../content/entries/render-entry.ts'
import { getLabels } from '../content/queries.ts'
import { withDirectionMarks } from '../i18n/direction.ts'
import { formatNumber } from '../i18n/format.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { passagesOf } from '../markdown/passages.ts'
import { formatMarkdown } from '../markdown/plain-text.ts'
import { memoizeLately } from '../memoize.ts'
import { absoluteUrl } from '../site/config.ts'
import { HELP_PATHS } from '../site/navigation.ts'
import { entryFilePath } from './open-data.ts'
import { entryDates } from './print-foot.ts'

/** Letters and signs: what is longer is cut by some messengers, and not read in others. */
const LONGEST = 999

const SENTENCE_END = /(?<=[.!?؟])\s+/
/** A link to a page of this site but “Verify a message”, which the text names at its end. */
const SENDS_ON = new RegExp(`\\]\\(/(?!${VERIFY_PATH.slice(1)})`)

/** Whether there is a text to pass on of an entry: of all news that stands, and of the pages that help. */
export function isPassedOn({ type, path, data }: Entry): boolean {
  return !data.withdrawn && (type === 'news' || HELP_PATHS.includes(path))
}

/** The text to pass on of an entry: under 1,000 characters, lines ended by \n, no markup; sentences are whole. Ask `isPassedOn` first. */
export const messengerText = memoizeLately((entry: Entry): string => {
  const { locale, data } = entry
  const marked = (text: string) => withDirectionMarks(text, locale)
  const head = [`${data.title}\n${marked(factsLine(entry))}`, data.summary].map(marked)
  const foot = [...identity(entry), check(locale)].map(marked)
  const room = LONGEST - [...head, ...foot, ''].join('\n\n').length
  const middle = fitting(matters(entry, room).map(marked), room)
  return `${[...head, ...(middle.length > 0 ? [middle.join('\n')] : []), ...foot].join('\n\n')}\n`
})

/** The text to pass on as its page shows it, and its file. */
export interface MessengerView {
  readonly href: string
  readonly text: string
}

/** Undefined where nothing is made to be passed on. */
export function messengerView(entry: Entry): MessengerView | undefined {
  if (!isPassedOn(entry)) return undefined
  return { href: localePath(entryFilePath(entry.path, 'message.txt'), entry.locale), text: messengerText(entry).trim() }
}

function factsLine(entry: Entry): string {
  return [...(entry.type === 'news' ? kindAndPlace(entry) : []), ...entryDates(entry)].join(' · ')
}

function kindAndPlace({ locale, data }: NewsEntry): string[] {
  const place = data.place && getLabels(locale).places[data.place]
  return [getMessages(locale).kinds[data.kind].one, ...(place ? [place] : [])]
}

function identity(entry: Entry): string[] {
  const { locale, path } = entry
  const { site, messenger } = getMessages(locale)
  const code = entry.type === 'news' ? entry.data.code : undefined
  const lines = [site.name, ...(code ? [messenger.reference(code)] : []), absoluteUrl(localePath(path, locale))]
  return [lines.join('\n')]
}

/** The address stands on a line of its own, or its marks and those of the text would disturb each other. */
function check(locale: Locale): string {
  return `${getMessages(locale).messenger.check}\n${absoluteUrl(localePath(VERIFY_PATH, locale))}`
}

/** As many of the texts as have room, each whole. */
function fitting(texts: readonly string[], room: number): string[] {
  let left = room
  return texts.filter(({ length }) => {
    if (length + 2 > left) return false
    left -= length + 2
    return true
  })
}

/** What matters most beside the standfirst, the most important first. */
function matters(entry: Entry, room: number): string[] {
  switch (entry.type) {
    case 'news':
      return entry.data.keyFacts.map(({ label, value }) => `${label}: ${plain(value, entry.locale)}`)
    case 'programme':
      return inShort(interventions(entry), room)
    case 'page':
      return [...contacts(entry), ...inShort(steps(entry), room), ...lead(entry)]
  }
}

/** What is told of a thing, sentence by sentence. */
type Told = readonly string[]

function interventions({ locale, data }: ProgrammeEntry): Told[] {
  return data.interventions.map(({ title, text }) => `${title}: ${plain(text, locale)}`.split(SENTENCE_END))
}

function steps({ locale, body }: PageEntry): Told[] {
  return passagesOf(body).steps.map((step, index) => {
    const [first = '', ...others] = plain(step, locale).split(SENTENCE_END)
    return [`${formatNumber(index + 1, locale)}. ${first}`, ...others]
  })
}

/** All things, each with as many of its sentences as leave room for all; where not even one of each has room, one of each. */
function inShort(things: readonly Told[], room: number): string[] {
  const most = Math.max(1, ...things.map(({ length }) => length))
  const counts = Array.from({ length: most }, (_, less) => most - less)
  const told = counts.map((count) => things.map((thing) => thing.slice(0, count).join(' ')))
  return told.find((lines) => fitting(lines, room).length === lines.length) ?? told.at(-1) ?? []
}

/** The first paragraphs, but those that send the reader on to another page. */
function lead({ locale, body }: PageEntry): string[] {
  return passagesOf(body)
    .lead.filter((text) => !SENDS_ON.test(text))
    .map((text) => plain(text, locale))
}

function contacts({ locale, data }: PageEntry): string[] {
  const { comma } = getMessages(locale)
  return data.contacts.map(({ name, purpose, email, telephone, url, note }) =>
    [`${purpose}: ${name}`, note, email, telephone, url].filter(Boolean).join(`${comma} `),
  )
}

/** Words of Markdown with the addresses of other sites; pages of this one have no room. */
function plain(markdown: string, locale: Locale): string {
  const { footnoteWords } = markdownContext(locale)
  const struck = getMessages(locale).page.struckOut
  return formatMarkdown(markdown, { resolve: () => '#', footnoteWords, struck }).replace(/\s+/g, ' ')
}
