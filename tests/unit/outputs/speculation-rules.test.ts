import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { localePath } from '../../../lib/i18n/paths.ts'
import { speculationRules } from '../../../lib/outputs/speculation-rules.ts'

const text = JSON.stringify(speculationRules())

describe('the pages a browser may fetch ahead', () => {
  it('are fetched, never rendered, when the reader is about to follow the link', () => {
    expect(speculationRules()).toMatchObject({ prefetch: [{ eagerness: 'moderate' }] })
    expect(text).not.toContain('prerender')
  })

  it.each(LOCALES)('are no searches (%s)', (locale) => {
    expect(text).toContain(`{"not":{"href_matches":"${localePath('/search', locale)}"}}`)
  })

  it('are no downloads and nothing with a query', () => {
    expect(text).toContain('{"not":{"href_matches":"/*.*"}}')
    // With `*` for the query instead, Chromium matches addresses without one as well: no page at all is fetched.
    expect(text).toContain(JSON.stringify({ not: { href_matches: '/*\\?(.+)' } }))
  })
})
