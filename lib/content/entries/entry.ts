import type { Locale } from '../../i18n/locales.ts'
import type { Dataset } from '../numbers/dataset-types.ts'
import type { Figure } from '../numbers/figures-types.ts'
import type { NewsData, PageData, ProgrammeData } from '../schema/schema.ts'
import type { Labels, Sources, Taxonomy } from '../schema/schema-registry.ts'
import type { Glossaries } from './glossary.ts'

/** The sections of the menu that have a folder of their own. */
export const SECTIONS = ['who-we-are', 'our-work', 'data-and-resources', 'take-action'] as const
export type Section = (typeof SECTIONS)[number]

interface EntryBase {
  readonly locale: Locale
  /** Address without the edition's prefix, the same in all editions: /news/red-crescent-cooperation. */
  readonly path: string
  readonly slug: string
  /** content/en/news/red-crescent-cooperation.md */
  readonly file: string
  /** Markdown, and the line of the file it begins on. */
  readonly body: string
  readonly bodyLine: number
  /** First twelve hexadecimal digits of the SHA-256 of the file: the version a translation names. */
  readonly version: string
  /** Line and column of a front-matter field, for messages. */
  readonly position: (path: readonly PropertyKey[]) => { line: number; column: number }
}

export interface NewsEntry extends EntryBase {
  readonly type: 'news'
  readonly data: NewsData
}

export interface ProgrammeEntry extends EntryBase {
  readonly type: 'programme'
  readonly data: ProgrammeData
}

export interface PageEntry extends EntryBase {
  readonly type: 'page'
  /** Undefined for pages outside the sections, such as /privacy. */
  readonly section: Section | undefined
  readonly data: PageData
}

/** One parsed content file. */
export type Entry = NewsEntry | ProgrammeEntry | PageEntry

/** Everything under content/, parsed and typed. */
export interface SiteContent {
  readonly entries: readonly Entry[]
  readonly sources: Sources
  readonly taxonomy: Taxonomy
  readonly labels: Partial<Record<Locale, Labels>>
  readonly redirects: Redirects
  readonly datasets: readonly Dataset[]
  readonly figures: readonly Figure[]
  /** Names of publishers in an edition, by those the sources give. */
  readonly publishers: Partial<Record<Locale, Readonly<Record<string, string>>>>
  readonly glossaries: Glossaries
  /** Groups of names for one thing, for the search. */
  readonly synonyms: readonly (readonly string[])[]
  /** Addresses of files that could not be read, per edition: links to them are not the fault of who wrote the link. */
  readonly unread: readonly { readonly locale: Locale; readonly path: string }[]
}

/** What becomes of addresses that are no longer pages. */
export interface Redirects {
  /** Old path → path now, both without the edition's prefix unless written with it. */
  readonly redirects: { readonly from: string; readonly to: string }[]
  /** Addresses that ended, with the reason readers are given. */
  readonly gone: { readonly path: string; readonly key: string; readonly reason: string }[]
}
