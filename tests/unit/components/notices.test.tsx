import '../document.ts'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { Notices } from '../../../components/article/notices.tsx'
import { getEntry } from '../../../lib/content/queries.ts'
import { type PartialDate, parseEdtf } from '../../../lib/i18n/edtf.ts'
import { formatDateInFull, formatLanguage } from '../../../lib/i18n/format.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { LOCALES, type Locale, SOURCE_LOCALE } from '../../../lib/i18n/locales.ts'
import { type ArticleView, articleView } from '../../../lib/pages/article.ts'
import { onFixtureSite } from './on-fixture-site.ts'

onFixtureSite()
afterEach(cleanup)

function date(edtf: string): PartialDate {
  const parsed = parseEdtf(edtf)
  if (!parsed) throw new Error(`${edtf} is no date`)
  return parsed
}

function article(locale: Locale, changes: Partial<ArticleView>): ArticleView {
  const entry = getEntry(locale, '/news/opening')
  if (!entry) throw new Error('The fixture has no release')
  return { ...articleView(entry), ...changes }
}

describe.each(LOCALES)('what readers of the edition %s must know before reading', (locale) => {
  const words = getMessages(locale)

  test('is nothing on most pages', () => {
    const { container } = render(<Notices article={article(locale, {})} />)
    expect(container.textContent).toBe('')
  })

  test('is the reason and the day when a text was taken back', () => {
    render(<Notices article={article(locale, { withdrawn: { date: date('2024-03-20'), reason: 'IOM' } })} />)
    const notice = screen.getByRole('region', { name: words.withdrawn.heading })
    expect(notice.textContent).toContain(formatDateInFull(date('2024-03-20'), locale))
    expect(notice.textContent).toContain('IOM')
  })

  test('is what was wrong and what is right when a fact was put right', () => {
    const correction = { date: date('2024-03-20'), kind: 'fact', was: '12', now: '21', onlyHere: false } as const
    render(<Notices article={article(locale, { corrections: [correction] })} />)
    const notice = screen.getByRole('region', { name: words.corrections.heading })
    expect(notice.querySelector('del')?.textContent).toBe('12')
    expect(notice.querySelector('ins')?.textContent).toBe('21')
    expect(notice.querySelector('time')?.getAttribute('datetime')).toBe('2024-03-20')
  })

  test('is not that a word was put better', () => {
    const correction = { date: date('2024-03-20'), kind: 'wording', was: 'a', now: 'b', onlyHere: false } as const
    const { container } = render(<Notices article={article(locale, { corrections: [correction] })} />)
    expect(container.textContent).toBe('')
  })

  test('is that the original is newer, with the way to it', () => {
    const language = formatLanguage(SOURCE_LOCALE, locale)
    const newerOriginal = { language, href: '/news/opening', hreflang: SOURCE_LOCALE }
    const { container } = render(<Notices article={article(locale, { newerOriginal })} />)
    expect(container.textContent).toContain(words.outdatedTranslation.text(language))
    const link = screen.getByRole('link', { name: words.outdatedTranslation.link })
    expect([link.getAttribute('href'), link.getAttribute('hreflang')]).toEqual(['/news/opening', SOURCE_LOCALE])
  })
})

test('only a translation made from an older original is behind it', () => {
  const translated = LOCALES.filter((locale) => locale !== SOURCE_LOCALE)
  for (const locale of translated) {
    const entry = getEntry(locale, '/news/opening')
    if (entry?.type !== 'news') throw new Error('The fixture has no release')
    expect(articleView(entry).newerOriginal).toBeUndefined()
    const old = { ...entry, data: { ...entry.data, translatedFrom: '000000000000' } }
    expect(articleView(old).newerOriginal).toMatchObject({ href: '/news/opening', hreflang: 'en' })
    const unknown = { ...entry, data: { ...entry.data, translatedFrom: undefined } }
    expect(articleView(unknown).newerOriginal).toBeUndefined()
  }
})
