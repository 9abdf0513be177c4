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

  const menuOf = (path: string) => {
    show(path)
    return screen.getByRole('navigation', { name: words.menu.label })
  }
  const sectionsOf = (menu: HTMLElement) => [...menu.querySelectorAll(':scope > ul > li')]

  test('has the sections of the menu in order, each with its pages folded but where the reader is', () => {
    const menu = menuOf('/our-work/health')
    const { whoWeAre, ourWork, dataAndResources, takeAction, agenda2030, news } = words.sections
    const names = sectionsOf(menu).map((section) => (section.querySelector('summary') ?? section).textContent)
    expect(names).toEqual([whoWeAre, ourWork, dataAndResources, takeAction, agenda2030, news])
    const open = [...menu.querySelectorAll('details[open] > summary')]
    expect(open.map(({ textContent }) => textContent)).toEqual([ourWork])
    expect(within(menu).getByRole('link', { current: 'page' }).getAttribute('href')).toBe(
      localePath('/our-work/health', locale),
    )
  })

  test('leads first to the page of a section', () => {
    const [, section] = sectionsOf(menuOf('/news'))
    const first = section?.querySelector('a')
    expect([first?.textContent, first?.getAttribute('href')]).toEqual([
      words.menu.overview,
      localePath('/our-work', locale),
    ])
  })

  test('leads to press releases, reports and stories as far as there are any', () => {
    const menu = menuOf('/')
    const link = within(menu).getByText(words.kinds['press-release'].many)
    expect(link.getAttribute('href')).toBe(localePath('/news/kind/press-release', locale))
    expect(within(menu).queryByText(words.kinds.story.many)).toBeNull()
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
