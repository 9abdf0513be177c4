import { keepMade } from '../kept/kept-results.ts'
import { formatWords } from '../markdown/plain-text.ts'

/** The words of a Markdown text without its markup, one paragraph, heading or table cell a line. */
export function plainText(markdown: string): string {
  return markdown === '' ? '' : keepMade('plain text', markdown, formatWords)
}
