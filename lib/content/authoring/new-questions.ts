/** What `npm run new` must know of a text before it can write a sound file. */
import { z } from 'zod'
import { LOCALES, type Locale, localeFacts, SOURCE_LOCALE } from '../../i18n/locales.ts'
import { faultOfHeadline } from '../check/check-headlines.ts'
import { SECTIONS, type SiteContent } from '../entries/entry.ts'
import { RESERVED_SLUGS } from '../read/place-file.ts'
import { edtf } from '../schema/date-fields.ts'
import { newsSchema } from '../schema/schema.ts'
import { slug } from '../schema/schema-fields.ts'
import type { Labels } from '../schema/schema-registry.ts'
import { faultOfKeys, type NamedKey, parseKeys } from './new-keys.ts'

export const NEW_TYPES = ['press-release', 'story', 'news', 'programme', 'page'] as const
export type NewType = (typeof NEW_TYPES)[number]
/** The kinds of text that stand in the news. */
export const NEWS_TYPES: readonly NewType[] = ['press-release', 'story', 'news']

/** Sections a page can be put in; `none` for pages such as /privacy. Programmes have a type of their own. */
const PAGE_SECTIONS = [...SECTIONS.filter((section) => section !== 'our-work'), 'none'] as const

/** One thing to be asked. Its name is also the name of the flag. */
export interface Question {
  readonly name: string
  readonly ask: string
  /** Why an answer will not do; undefined when it will. */
  readonly fault: (answer: string) => string | undefined
  /** The keys that answer it, each with its name, to be shown before it. Nothing is an answer too. */
  readonly choices?: readonly NamedKey[]
}

/** What the answers to some questions are chosen from. */
type Known = Pick<SiteContent, 'taxonomy' | 'labels' | 'sources'>

/** A question that only some kinds of text ask: of each edition, if its answer is words; or for keys of the content. */
interface Asked {
  readonly name: string
  readonly ask: string
  readonly types: readonly NewType[]
  readonly isPerEdition?: true
  readonly schema?: z.ZodType
  readonly choices?: (known: Known, locale: Locale) => readonly NamedKey[]
  readonly isOneKey?: true
}

const { title, summary, mediaContact, byline } = newsSchema.shape
const headline = title.check(({ value, issues }) => {
  const fault = faultOfHeadline(value)
  if (fault) issues.push({ code: 'custom', input: value, message: `${fault.problem}: ${fault.remedy}` })
})
const contact = mediaContact.unwrap().shape
const RELEASE: readonly NewType[] = ['press-release']

const ASKED: readonly Asked[] = [
  { name: 'title', ask: 'Headline', types: NEW_TYPES, isPerEdition: true, schema: headline },
  { name: 'summary', ask: 'Summary, one or two sentences', types: NEW_TYPES, isPerEdition: true, schema: summary },
  { name: 'date', ask: 'Date of publication, such as 2027-01-15', types: NEWS_TYPES, schema: edtf },
  { name: 'contact-name', ask: 'Media contact: name', types: RELEASE, isPerEdition: true, schema: contact.name },
  { name: 'contact-role', ask: 'Media contact: post', types: RELEASE, isPerEdition: true, schema: contact.role },
  { name: 'contact-email', ask: 'Media contact: e-mail', types: RELEASE, schema: contact.email },
  { name: 'byline', ask: 'Who wrote it', types: ['story'], isPerEdition: true, schema: byline.unwrap() },
  {
    name: 'place',
    ask: 'Place it is sent from: a key of content/taxonomy.yml, or nothing',
    types: NEWS_TYPES,
    choices: ({ taxonomy, labels }, locale) =>
      taxonomy.places.map(({ key }) => ({ key, label: wordsOf(labels, locale)?.places[key] ?? key })),
    isOneKey: true,
  },
  {
    name: 'topics',
    ask: 'Topics: keys of content/taxonomy.yml with commas between, or nothing',
    types: NEW_TYPES,
    choices: ({ taxonomy, labels }, locale) =>
      taxonomy.topics.map((key) => ({ key, label: wordsOf(labels, locale)?.topics[key] ?? key })),
  },
  {
    name: 'sources',
    ask: 'Sources, the most important first: a few letters of a name find its key; or nothing; a press release should have one',
    types: NEW_TYPES,
    choices: ({ sources }) => Object.entries(sources).map(([key, source]) => ({ key, label: source.title })),
  },
]

/** The first questions: which kind of text, in which editions, under which name and, for a page, where. */
export const FIRST_QUESTIONS = {
  type: {
    name: 'type',
    ask: `Kind of text (${NEW_TYPES.join(', ')})`,
    fault: faultBy(z.enum(NEW_TYPES, 'is none of the kinds. Write one as it stands in the brackets')),
  },
  editions: {
    name: 'editions',
    ask: `Editions (${LOCALES.join(', ')} or both as ${LOCALES.join(',')})`,
    fault: (answer: string) =>
      parseEditions(answer)
        ? undefined
        : `is not a list of editions. Write ${LOCALES.join(', ')} or ${LOCALES.join(',')}`,
  },
  slug: { name: 'slug', ask: 'Short name for the address, such as workshop-for-nurses', fault: faultOfSlug },
  section: {
    name: 'section',
    ask: `Section (${PAGE_SECTIONS.join(', ')})`,
    fault: faultBy(z.enum(PAGE_SECTIONS, 'is none of the sections. Write one as it stands in the brackets')),
  },
} as const satisfies Record<string, Question>

/** The questions that are left for a kind of text in some editions, the original's first; keys are shown in the words of that. */
export function questionsFor(type: NewType, editions: readonly Locale[], known: Known): Question[] {
  const [shown = SOURCE_LOCALE] = editions
  return ASKED.filter(({ types }) => types.includes(type)).flatMap((asked) => {
    const { choices: choicesOf, schema = z.string(), isOneKey } = asked
    if (!choicesOf) return flagsOf(asked, editions).map((flag) => ({ ...flag, fault: faultBy(schema) }))
    const choices = choicesOf(known, shown)
    return flagsOf(asked, editions).map((flag) => ({
      ...flag,
      choices,
      fault: (answer) => faultOfKeys(parseKeys(answer), choices, isOneKey),
    }))
  })
}

/** The name of every question there is, which is that of its flag, and its words. */
export function allFlags(): Pick<Question, 'name' | 'ask'>[] {
  return [...Object.values(FIRST_QUESTIONS), ...ASKED.flatMap((asked) => flagsOf(asked, LOCALES))]
}

/** A question as often as it is asked. */
function flagsOf({ name, ask, isPerEdition }: Asked, editions: readonly Locale[]): Pick<Question, 'name' | 'ask'>[] {
  if (!isPerEdition) return [{ name, ask }]
  return editions.map((locale) => ({
    name: answerName(name, locale),
    ask: locale === SOURCE_LOCALE ? ask : `${ask} (${localeFacts(locale).name})`,
  }))
}

/** The name an answer has in an edition: `title`, and `title-fa` in a translation. */
export function answerName(name: string, locale: Locale): string {
  return locale === SOURCE_LOCALE ? name : `${name}-${locale}`
}

/** Reads `en,fa`, the edition whose file the others are translations of first; undefined when it names what is no edition, or nothing. */
export function parseEditions(answer: string): Locale[] | undefined {
  const named = answer.split(/[,\s]+/).filter(Boolean)
  const editions = LOCALES.filter((locale) => named.includes(locale))
  if (editions.length === 0 || editions.length !== new Set(named).size) return undefined
  return editions.toSorted((a, b) => Number(b === SOURCE_LOCALE) - Number(a === SOURCE_LOCALE))
}

function wordsOf(labels: Known['labels'], locale: Locale): Labels | undefined {
  return labels[locale] ?? labels[SOURCE_LOCALE]
}

function faultOfSlug(answer: string): string | undefined {
  const isReserved = answer === 'index' || RESERVED_SLUGS['']?.includes(answer)
  return isReserved ? 'is an address the site itself uses. Choose another' : faultBy(slug)(answer)
}

function faultBy(schema: z.ZodType): Question['fault'] {
  return (answer) => schema.safeParse(answer).error?.issues[0]?.message
}
