/** The donor briefing on paper. */
import { describe, expect, test } from 'vitest'
import { LOCALES } from '../../lib/i18n/locales.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { printPage } from '../../scripts/find-browser.ts'
import { at } from '../built/site-pages.ts'
import { sharedBrowser } from './shared-browser.ts'

const browser = sharedBrowser()

describe.each(LOCALES)('the briefing for donors in %s', (locale) => {
  test('prints on at most two pages of A4', async () => {
    const pdf = (await printPage(browser(), at(localePath('/take-action/donors', locale)))).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/)
  })
})
