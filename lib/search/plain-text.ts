import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { keepMade } from '../kept/kept-results.ts'
import { markdownTree } from '../markdown/parse.ts'
import { formatWords } from '../markdown/plain-text.ts'

/** The words of a Markdown text without its markup, one paragraph, heading or table cell a line. */
export function plainText(markdown: string): string {
  return markdown === '' ? '' : keepMade('plain text', markdown, formatWords)
}

/** The titles of a Markdown text's sections, one a line. */
export function sectionTitles(markdown: string): string {
  return markdown === '' ? '' : keepMade('section titles', markdown, writeTitles)
}

function writeTitles(markdown: string): string {
  const titles: string[] = []
  visit(markdownTree(markdown), 'heading', (node) => void titles.push(textOf(node)))
  return titles.join('\n')
}
