import '../document.ts'
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { Masthead } from '../../../components/layout/masthead.tsx'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { LOCALES, localeFacts, SOURCE_LOCALE } from '../../../lib/i18n/locales.ts'
import { localePath } from '../../../lib/i18n/paths.ts'
import { getLayout } from '../../../lib/pages/layout.ts'
import { onFixtureSite } from './on-fixture-site.ts'

onFixtureSite()
afterEach(cleanup)

describe.each(LOCALES)('the masthead of the edition %s', (locale) => {
  const words = getMessages(locale)
  const show = (path: string) => render(<Masthead layout={getLayout({ locale, path })} />)

  test('leads to the same page in every other edition, named in its own language', () => {
    show('/news/opening')
    const languages = within(screen.getByRole('navigation', { name: words.languageSwitch.label }))
    for (const other of LOCALES.filter((edition) => edition !== locale)) {
      const { name, tag, dir } = localeFacts(other)
      const link = languages.getByRole('link', { name })
      expect(link.getAttribute('href')).toBe(localePath('/news/opening', other))
      expect([link.lang, link.dir, link.getAttribute('hreflang')]).toEqual([tag, dir, tag])
    }
  })

  test('has no language switch where the page is in no other edition', () => {
    render(<Masthead layout={getLayout({ locale, path: '/news/opening', editions: [locale] })} />)
    expect(screen.queryByRole('navigation', { name: words.languageSwitch.label })).toBeNull()
  })

  test('leads home, and says who speaks', () => {
    show('/news/opening')
    const [brand] = screen.getAllByRole('link')
    expect(brand?.getAttribute('href')).toBe(localePath('/', locale))
    expect(brand?.textContent).toContain(words.site.organisation)
  })

  test('has the sections of the menu in order and marks where the reader is', () => {
    show('/our-work/health')
    const [menu] = screen.getAllByRole('navigation', { name: words.menu.label }).slice(-1)
    if (!menu) throw new Error('There is no menu')
    const { whoWeAre, ourWork, dataAndResources, takeAction, agenda2030, news } = words.sections
    const links = within(menu).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual([
      whoWeAre,
      ourWork,
      dataAndResources,
      takeAction,
      agenda2030,
      news,
    ])
    expect(within(menu).getByRole('link', { current: true }).textContent).toBe(ourWork)
  })

  test('asks with a plain form that goes to the search of its own edition', () => {
    const { container } = show('/news')
    for (const form of container.querySelectorAll('form'))
      expect(form.getAttribute('action')).toBe(localePath('/search', locale))
    expect(screen.getAllByLabelText(words.searchForm.label).length).toBeGreaterThan(0)
  })

  test('has the whole menu in one list that opens without script', () => {
    const { container } = show('/news')
    const menu = container.querySelector('details')
    expect(menu?.querySelector('summary')?.textContent).toContain(words.menu.open)
    expect(menu?.querySelectorAll(`a[href="${localePath('/our-work/health', locale)}"]`)).toHaveLength(1)
  })
})

test('a page that was not translated is in the language switch of no edition', () => {
  expect(getLayout({ locale: SOURCE_LOCALE, path: '/who-we-are' }).editions).toEqual([])
  expect(getLayout({ locale: SOURCE_LOCALE, path: '/news/opening' }).editions).not.toEqual([])
})
