/**
 * What staff may write at the top of a content file. Each field is commented for the person who
 * writes; the types of the whole site are inferred from here, and so are the editors' forms.
 * YAML is read with every scalar as text, so numbers and yes/no are typed here and nowhere else.
 */
import { z } from 'zod'
import { attachmentSchema } from '../../attachment/attachment-schema.ts'
import { MISSION } from '../../mission/mission.ts'
import { pictureSchema } from '../../picture/picture-schema.ts'
import { RELEASE_CODE } from '../../text/release-code.ts'
import { edtf, instant } from './date-fields.ts'
import { flag, language, slug, smallChange, text, webAddress, wholeNumber } from './schema-fields.ts'

/** Fields every content file may have. */
const common = {
  /** The headline, at most 110 characters, without a full stop. */
  title: text.max(110, 'is longer than 110 characters; shorten the headline'),
  /** The standfirst: one or two sentences that stand alone in lists, search results and feeds. At most 300 characters. */
  summary: text.max(300, 'is longer than 300 characters; shorten the summary'),
  /** Where the facts come from: keys of content/sources.yml, the most important first. */
  sources: z.array(slug).default([]),
  /** What is disputed, estimated, told by one source alone, or not known: a sentence each. It stands at the foot of the page with the sources, and nowhere else. */
  limits: z.array(text).default([]),
  /** Topics from content/taxonomy.yml. */
  topics: z.array(text).default([]),
  /** Places the text speaks of, from content/taxonomy.yml. */
  places: z.array(text).default([]),
  /** Draws a map of the places: the key of one in mission.yml. Leave out for no map. */
  map: z.enum(Object.keys(MISSION.maps)).optional(),
  /** The photograph at the top: file, alt, caption and credit. The file lies beside the text, or beside the original of a translation. */
  picture: pictureSchema.optional(),
  /** Key figures shown large at the top, with period and source: at most five ids of content/figures.yml. */
  figures: z.array(slug).max(5, 'has more than five figures. Keep those a reader needs first').default([]),
  /** true keeps the page off the site until you take the line out. */
  draft: flag.default(false),
  /** Keeps the page off the site until this moment: 2026-12-01T09:00+03:30. */
  embargoUntil: instant.optional(),
  /** What was wrong, what is right now, and the day it was put right. Shown at the top when kind is fact. */
  corrections: z
    .array(
      z.strictObject({
        date: edtf,
        kind: z.enum(['fact', 'wording']),
        was: text,
        now: text,
        /** true when the other editions were right. */
        onlyHere: flag.default(false),
      }),
    )
    .default([]),
  /** What was added after publication: the day, and one sentence for readers. For what was wrong, use corrections. */
  updates: z.array(z.strictObject({ date: edtf, text })).default([]),
  /** Takes the text back but keeps the address, with the reason for readers. */
  withdrawn: z
    .strictObject({
      date: edtf,
      reason: text,
      /** `keep` if the headline may stay, or the headline readers see from now on. */
      headline: text.max(110, 'is longer than 110 characters; shorten the headline').optional(),
      /** true when the other editions are right and stay. */
      onlyHere: flag.optional(),
    })
    .optional(),
  /** In a translation: the version of the original it was made from. `npm run translations` prints it. */
  translatedFrom: z
    .string()
    .regex(/^[0-9a-f]{12}$/, 'is not a version. Write the twelve characters that `npm run translations` prints')
    .optional(),
}

const mediaContact = z.strictObject({
  name: text,
  role: text,
  email: z.email('is not an e-mail address. Write it like name@iom.int'),
  /** A reservation for the reader, such as how old the contact is. */
  note: text.optional(),
})

/** What a news item is, in the order of the menu. */
export const NEWS_KINDS = ['press-release', 'news', 'story'] as const

/** content/<edition>/news/<slug>.md */
export const newsSchema = z
  .strictObject({
    ...common,
    /** press-release: official text for the media. news: a report. story: a human narrative with a by-line. */
    kind: z.enum(NEWS_KINDS),
    /** The release code, such as IOM-XX-2027-001: the year, then the next free number; the same in every edition. Never changed, never used again. */
    code: z
      .string()
      .regex(RELEASE_CODE, `is not a release code. Write it like ${MISSION.references}-2027-001`)
      .optional(),
    /** The date, as exact as it is known. */
    date: edtf,
    /** What the date means: published (the release itself), event (the day it tells of), estimated (the source gives none). */
    dateMeaning: z.enum(['published', 'event', 'estimated']),
    /** One sentence for readers on what is not known about the date. Required when it is estimated. */
    dateNote: text.optional(),
    /** The dateline: a place from content/taxonomy.yml. */
    place: text.optional(),
    /** Programmes this belongs to: file names in our-work/. */
    programmes: z.array(text).default([]),
    /** Who wrote a story. */
    byline: text.optional(),
    /** Whom the media may ask. Required for a press release. */
    mediaContact: mediaContact.optional(),
    /** Three to five facts a journalist looks for, each a label and a value. */
    keyFacts: z
      .array(z.strictObject({ label: text, value: text }))
      .max(6, 'has more than six facts')
      .default([]),
    /** Background for editors, in Markdown. */
    notesToEditors: text.optional(),
    /** What was changed in a published text that no reader need know of, such as: comma in the second paragraph. It covers this change only; write it anew for the next. Any other change needs a line in corrections or updates. */
    minor: smallChange.optional(),
    /** Files for the media: file, title and, where it differs, language. They lie beside the text, or beside the original of a translation. */
    attachments: z.array(attachmentSchema).max(12, 'has more than twelve files. Keep those the media need').default([]),
  })
  .refine((news) => news.kind !== 'press-release' || news.mediaContact, {
    path: ['mediaContact'],
    error: 'is missing. A press release names whom the media may ask: name, role and email',
  })
  .refine((news) => news.kind !== 'story' || news.byline, {
    path: ['byline'],
    error: 'is missing. A story says who wrote it',
  })
  .refine((news) => news.dateMeaning !== 'estimated' || news.dateNote, {
    path: ['dateNote'],
    error: 'is missing. An estimated date needs one sentence for readers on what is not known',
  })

/** How far a piece of work has come, as far as the sources say. */
export const INTERVENTION_STATUSES = ['ongoing', 'planned', 'completed', 'ended'] as const

/** content/<edition>/our-work/<slug>.md */
export const programmeSchema = z.strictObject({
  ...common,
  /** What the programme is for, one line each. */
  objectives: z.array(text).default([]),
  /** Their heading: objectives where a source states them as aims, purpose for what the work is for in our words. */
  objectivesHeading: z.enum(['objectives', 'purpose']).optional(),
  /** What is done. status: ongoing, planned (then knownFrom: the date the plan is known from), completed, or ended (its time is over, no result was told). */
  interventions: z
    .array(z.strictObject({ title: text, status: z.enum(INTERVENTION_STATUSES), knownFrom: edtf.optional(), text }))
    .min(1, 'is empty. Name at least one area of intervention'),
  /** With whom: names of bodies. */
  partners: z.array(text).default([]),
  /** Sustainable Development Goals it serves: numbers 1 to 17. */
  goals: z
    .array(wholeNumber.refine((goal) => goal >= 1 && goal <= 17, 'is not a goal. Write a number from 1 to 17'))
    .default([]),
  /** How it serves the goals, in one or two sentences. */
  goalsNote: text.optional(),
})

/** Any other page: content/<edition>/<section>/<slug>.md, index.md for the page of the section itself. */
export const pageSchema = z.strictObject({
  ...common,
  /** A short name for menus and breadcrumbs when the title is long. */
  navTitle: text.optional(),
  /** Place among its siblings in lists and menus; the lowest first. */
  order: wholeNumber.default(100),
  /** The group in the section's menu: about or iom-global; you-need or work-with-us. */
  group: z.enum(['about', 'iom-global', 'you-need', 'work-with-us']).optional(),
  /** On the home page: file name in news/ of the item it leads with, until another is named. Without it the newest leads. */
  lead: slug.optional(),
  /** A dated history. */
  timeline: z
    .array(
      z.strictObject({
        date: edtf,
        title: text,
        text,
        /** Set large: what the mission stands on. Five or so in all. */
        milestone: flag.optional(),
        sources: z.array(slug).default([]),
      }),
    )
    .default([]),
  /** People and their posts. status: current, former or unconfirmed. */
  people: z
    .array(
      z.strictObject({
        name: text,
        post: text,
        body: z.enum(['mission', 'regional-office', 'headquarters', 'partner']),
        status: z.enum(['current', 'former', 'unconfirmed']),
        /** Since when in the post, or when a text last named the person in it: In post since 1 October 2023; Named in October 2025. */
        seen: text,
        note: text.optional(),
        sources: z.array(slug).default([]),
      }),
    )
    .default([]),
  /** Ways to reach somebody. */
  contacts: z
    .array(
      z.strictObject({
        name: text,
        /** The heading: what readers want to ask. */
        purpose: text,
        email: z.email('is not an e-mail address. Write it like name@iom.int').optional(),
        url: webAddress.optional(),
        telephone: z
          .string()
          .regex(/^\+[\d ]+$/, 'is not an international number. Write it like +41 22 717 9111')
          .optional(),
        address: text.optional(),
        note: text.optional(),
      }),
    )
    .default([]),
  /** Documents elsewhere that the mission points to. Readers see them by kind, of each the newest first, those without a date last. */
  resources: z
    .array(
      z.strictObject({
        /** As it is printed, in its own language. */
        title: text,
        /** The heading it stands under, the same for all of a kind: Reports. */
        kind: text,
        /** The body that speaks in it, in the words of this edition. */
        publisher: text,
        /** In which languages it can be read, that of the title first: en, fr, prs (Dari). */
        languages: z.array(language).min(1, 'is empty. Name the language of the document'),
        date: edtf.optional(),
        url: webAddress,
        note: text.optional(),
      }),
    )
    .default([]),
  /** Who answers for the page: a function, not a person. */
  owner: text.optional(),
  /** The day the page should be read again: 2027-05-01. */
  reviewBy: edtf.optional(),
  /** The day somebody last compared the page with what is so, shown to readers: 2026-11-25. */
  checkedOn: edtf.optional(),
})

export type NewsData = z.infer<typeof newsSchema>
export type ProgrammeData = z.infer<typeof programmeSchema>
export type PageData = z.infer<typeof pageSchema>
