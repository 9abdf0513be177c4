/** The styles that stand in a page are all it needs. */
import postcss from 'postcss'
import { expect, test } from 'vitest'
import type { SiteFile } from '../../server/manifest.ts'
import { sample } from '../sample.ts'
import { htmlOf, manifest, pages, parse } from './site-pages.ts'

/** What a selector says of the document itself, not of what the reader does with it. */
function still(selector: string): string {
  return selector
    .replace(/::[\w-]+|:(?:before|after|hover|focus-visible|focus|target)\b/g, '')
    .replace(/([>+~\s])$/, '$1*')
}

const PARTS = manifest.styles.map(({ css }) => {
  const selectors: string[] = []
  postcss.parse(css).walkRules((rule) => {
    if (rule.parent?.type !== 'atrule' || !/keyframes$/.test((rule.parent as postcss.AtRule).name))
      selectors.push(...rule.selectors.map(still))
  })
  return { css, selectors }
})

/** All pages stand in it in turn: a document of its own for each would compile every selector anew, and a sweep fill the memory with them. */
const { documentElement: root } = parse('')

function show(page: SiteFile): void {
  const { attributes, childNodes } = parse(htmlOf(page)).documentElement
  for (const { name } of [...root.attributes]) root.removeAttribute(name)
  for (const { name, value } of attributes) root.setAttribute(name, value)
  root.replaceChildren(...childNodes)
}

test.each(sample(pages, 12, 'pages and their styles'))(
  '$path lacks no rule that would be about something in it',
  (page) => {
    show(page)
    const carried = new Set(Array.from(root.querySelectorAll('style'), ({ textContent }) => textContent))
    const missing = PARTS.filter(({ css }) => !carried.has(css)).flatMap(({ selectors }) =>
      selectors.filter((selector) => root.ownerDocument.querySelector(selector)),
    )
    expect(missing).toEqual([])
  },
)
