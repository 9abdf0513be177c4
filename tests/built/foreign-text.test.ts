/** No word of another script stands on a page without being marked: in a `<bdi>`, in code, or with its language. */
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { LOCALES, localeFacts } from '../../lib/i18n/locales.ts'
import { editionOf, htmlOf, pages } from './site-pages.ts'

/** Letters that are foreign to pages of a direction, and letters that are at home there. */
const SCRIPTS = {
  ltr: { foreign: /\p{Script=Arabic}/u, own: /\p{Script=Latin}/u },
  rtl: { foreign: /\p{Script=Latin}/u, own: /\p{Script=Arabic}/u },
}
const MARKING = ['bdi', 'code', 'kbd', 'samp', 'pre', 'script', 'style', 'head']
const SPOKEN = ['alt', 'aria-label', 'placeholder', 'title']

/**
 * Texts of a page in which a foreign letter stands unmarked. Attributes cannot be marked in part: one that
 * is spoken must at least have words of the page's own language.
 */
function unmarked(html: string, { foreign, own }: (typeof SCRIPTS)['ltr']): string[] {
  const found: string[] = []
  const marks: boolean[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      const isRoot = name === 'html' || name === 'body'
      const isMarked = MARKING.includes(name) || (!isRoot && ('lang' in attributes || 'dir' in attributes))
      marks.push(marks.at(-1) === true || isMarked)
      const said = marks.at(-1) ? [] : SPOKEN.flatMap((attribute) => attributes[attribute] ?? [])
      found.push(...said.filter((text) => foreign.test(text) && !own.test(text)))
    },
    ontext(text) {
      if (!marks.at(-1) && foreign.test(text)) found.push(text.trim())
    },
    onclosetag() {
      marks.pop()
    },
  })
  parser.end(html)
  return found
}

describe.each(LOCALES)('pages of the edition %s', (locale) => {
  const own = pages.filter((page) => editionOf(page) === locale)

  test('there are some', () => {
    expect(own.length).toBeGreaterThan(30)
  })

  test('mark every word of another script', () => {
    const scripts = SCRIPTS[localeFacts(locale).dir]
    const found = own.flatMap((page) => unmarked(htmlOf(page), scripts).map((text) => `${page.path}: ${text}`))
    expect(found).toEqual([])
  })
})

test('what stands unmarked is found, and what is marked is not', () => {
  const marked = '<p><bdi>IOM</bdi> <i lang="en">IOM</i></p><img alt="نشان IOM"><br>'
  const html = `<html lang="fa" dir="rtl"><body>${marked}<p>متن IOM</p><svg><text>DTM</text></svg><img alt="IOM"></body></html>`
  expect(unmarked(html, SCRIPTS.rtl)).toEqual(['متن IOM', 'DTM', 'IOM'])
})
