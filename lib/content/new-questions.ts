/** What `npm run new` must know of a text before it can write a sound file. */
import { z } from 'zod'
import { LOCALES, type Locale, localeFacts, SOURCE_LOCALE } from '../i18n/locales.ts'
import { SECTIONS } from './entry.ts'
import { RESERVED_SLUGS } from './place-file.ts'
import { faultOfHeadline } from './proof/check-headlines.ts'
import { newsSchema } from './schema.ts'
import { edtf, slug } from './schema-fields.ts'

export const NEW_TYPES = ['press-release', 'story', 'news', 'programme', 'page'] as const
export type NewType = (typeof NEW_TYPES)[number]
/** The kinds of text that stand in the news. */
export const NEWS_TYPES = ['press-release', 'story', 'news'] as const satisfies NewType[]

/** Sections a page can be put in; `none` for pages such as /privacy. Programmes have a type of their own. */
export const PAGE_SECTIONS = [...SECTIONS.filter((section) => section !== 'our-work'), 'none'] as const

/** One thing to be asked. Its name is also the name of the flag. */
export interface Question {
  readonly name: string
  readonly ask: string
  /** Why an answer will not do; undefined when it will. */
  readonly fault: (answer: string) => string | undefined
  /** The keys that answer it, each with its name, to be shown before it. Nothing is an answer too. */
  readonly choices?: readonly { readonly key: string; readonly label: string }[]
}

const { title, summary, mediaContact, byline } = newsSchema.shape
const headline = title.check(({ value, issues }) => {
  const fault = faultOfHeadline(value)
  if (fault) issues.push({ code: 'custom', input: value, message: `${fault.problem}: ${fault.remedy}` })
})
const contact = mediaContact.unwrap().shape

interface Asked {
  readonly name: string
  readonly ask: string
  readonly schema: z.ZodType
  readonly types: readonly NewType[]
  readonly isPerEdition?: true
}

const ASKED: readonly Asked[] = [
  { name: 'title', ask: 'Headline', schema: headline, types: NEW_TYPES, isPerEdition: true },
  { name: 'summary', ask: 'Summary, one or two sentences', schema: summary, types: NEW_TYPES, isPerEdition: true },
  { name: 'date', ask: 'Date of publication, such as 2027-01-15', schema: edtf, types: NEWS_TYPES },
  { name: 'byline', ask: 'Who wrote it', schema: byline.unwrap(), types: ['story'], isPerEdition: true },
  {
    name: 'contact-name',
    ask: 'Media contact: name',
    schema: contact.name,
    types: ['press-release'],
    isPerEdition: true,
  },
  {
    name: 'contact-role',
    ask: 'Media contact: post',
    schema: contact.role,
    types: ['press-release'],
    isPerEdition: true,
  },
  { name: 'contact-email', ask: 'Media contact: e-mail', schema: contact.email, types: ['press-release'] },
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

/** The questions that are left for a kind of text in some editions, the original's first. */
export function questionsFor(type: NewType, editions: readonly Locale[]): Question[] {
  return ASKED.filter(({ types }) => types.includes(type)).flatMap(({ name, ask, schema, isPerEdition }) =>
    isPerEdition
      ? editions.map((locale) => ({
          name: answerName(name, locale),
          ask: locale === SOURCE_LOCALE ? ask : `${ask} (${localeFacts(locale).name})`,
          fault: faultBy(schema),
        }))
      : [{ name, ask, fault: faultBy(schema) }],
  )
}

/** The name an answer has in an edition: `title`, and `title-fa` in a translation. */
export function answerName(name: string, locale: Locale): string {
  return locale === SOURCE_LOCALE ? name : `${name}-${locale}`
}

/** Every question there is, by the name of its flag. */
export function allQuestions(): ReadonlyMap<string, Question> {
  const later = NEW_TYPES.flatMap((type) => questionsFor(type, LOCALES))
  return new Map([...Object.values(FIRST_QUESTIONS), ...later].map((question) => [question.name, question]))
}

/** Reads `en,fa`; undefined when it names what is no edition, or nothing. */
export function parseEditions(answer: string): Locale[] | undefined {
  const named = answer.split(/[,\s]+/).filter(Boolean)
  const editions = LOCALES.filter((locale) => named.includes(locale))
  return editions.length > 0 && editions.length === new Set(named).size ? editions : undefined
}

function faultOfSlug(answer: string): string | undefined {
  const isReserved = answer === 'index' || RESERVED_SLUGS['']?.includes(answer)
  return isReserved ? 'is an address the site itself uses. Choose another' : faultBy(slug)(answer)
}

function faultBy(schema: z.ZodType): Question['fault'] {
  return (answer) => schema.safeParse(answer).error?.issues[0]?.message
}
