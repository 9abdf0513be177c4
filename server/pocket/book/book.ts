/** A book (EPUB 3.3) of pages of an edition, as its parts know it. */
import type { Locale } from '../../../lib/i18n/locales.ts'

/** What a book says of itself. */
export interface Book {
  readonly locale: Locale
  /** Its address; at the official site it names the book for good. */
  readonly path: string
  /** As it stands on a shelf, beside books of others. */
  readonly title: string
  /** The same below the name of the mission. */
  readonly heading: string
  /** One sentence. */
  readonly description: string
  /** The day something in it changed for the last time, `YYYY-MM-DD`. */
  readonly modified: string
  /** Whether older news was left out for want of room. */
  readonly hasOlder: boolean
}

/** Where the parts of a book lie below its folder. */
export const FILES = {
  package: 'package.opf',
  contents: 'contents.xhtml',
  title: 'title.xhtml',
  cover: 'cover.xhtml',
  coverPicture: 'cover.png',
  style: 'style.css',
  font: 'font.woff2',
} as const

/** File of a page below the book's folder; addresses are ASCII. `path`: without the edition's prefix. */
export function chapterFile(path: string): string {
  return `pages${path === '/' ? '' : path}.xhtml`
}

/** The way from a file of the book to its folder. */
export function toRoot(file: string): string {
  return '../'.repeat(file.split('/').length - 1)
}
