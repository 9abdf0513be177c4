/** Every component of the style guide, drawn from its named examples in each edition. */
import '../document.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { GALLERY } from '../../../components/styleguide/gallery.ts'
import { StyleguidePage } from '../../../components/styleguide/styleguide-page.tsx'
import { COLOURS } from '../../../components/styleguide/tokens.tsx'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { wrongDescriptionLists } from '../../description-lists.ts'
import { THEMES } from '../design/tokens.ts'

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

const components = Object.values(GALLERY).flat()

describe.each(LOCALES)('in %s', (locale) => {
  const drawn = components.flatMap(({ component, examples }) =>
    examples(locale).map(({ name, element }) => ({
      name: `${component}: ${name}`,
      html: renderToStaticMarkup(element),
    })),
  )
  const textOf = (name: string) => parse(drawn.find((example) => example.name === name)?.html ?? '').body.textContent

  test.each(drawn)('$name is drawn', ({ html }) => {
    expect(html.length).toBeGreaterThan(20)
    expect(html).not.toMatch(/undefined|NaN|\[object /)
  })

  test('the page names every component and has no id twice', () => {
    const page = parse(renderToStaticMarkup(<StyleguidePage locale={locale} />))
    for (const { component } of components) expect(page.body.textContent).toContain(component)
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test.each(drawn)('$name has lists of names and values that HTML allows', ({ html }) => {
    expect(wrongDescriptionLists(parse(html))).toEqual([])
  })

  test('notices say in words what they are, not by colour alone', () => {
    const { corrections, withdrawn } = getMessages(locale)
    expect(textOf('Notices: corrected')).toContain(corrections.heading)
    expect(textOf('Notices: withdrawn')).toContain(withdrawn.heading)
  })

  test('a source that is not official says so', () => {
    const { grades } = getMessages(locale).sources
    expect(textOf('Sources: every grade')).toContain(grades.press)
    expect(textOf('Sources: every grade')).toContain(grades.unconfirmed)
    expect(textOf('Sources: every grade')).not.toContain(grades.official)
  })

  test('the current page of a list is marked for those who do not see it', () => {
    const pager = drawn.find(({ name }) => name.startsWith('Pager'))
    expect(pager?.html.match(/aria-current="page"/g)).toHaveLength(1)
  })
})

test('the style guide shows every colour of tokens.css', () => {
  expect([...COLOURS].sort()).toEqual(Object.keys(THEMES['light'] ?? {}).sort())
  const css = readFileSync(join(import.meta.dirname, '../../../app/styles/styleguide.css'), 'utf8')
  expect(COLOURS.filter((name) => !css.includes(`var(--${name})`))).toEqual([])
})
