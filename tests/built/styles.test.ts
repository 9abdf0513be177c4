/** The styles that stand in a page are all it needs. */
import postcss from 'postcss'
import { expect, test } from 'vitest'
import { sample } from '../sample.ts'
import { documentOf, manifest, pages } from './site-pages.ts'

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

test.each(sample(pages, 12, 'pages and their styles'))(
  '$path lacks no rule that would be about something in it',
  (page) => {
    const document = documentOf(page)
    const carried = new Set(Array.from(document.querySelectorAll('style'), ({ textContent }) => textContent))
    const missing = PARTS.filter(({ css }) => !carried.has(css)).flatMap(({ selectors }) =>
      selectors.filter((selector) => document.querySelector(selector)),
    )
    expect(missing).toEqual([])
  },
)
