/** Every component from its named examples, with the styles of the built site: quiet for axe, in all colours and directions. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { StyleguidePage } from '../../components/styleguide/styleguide-page.tsx'
import { LOCALES, type Locale, localeFacts } from '../../lib/i18n/locales.ts'
import { at, fetchPath, manifest } from '../built/site-pages.ts'
import { sample } from '../sample.ts'
import { sharedBrowser } from './shared-browser.ts'
import { violations } from './ways-of-reading.ts'

const OWN_STYLE = readFileSync(join(import.meta.dirname, '../../app/styles/styleguide.css'), 'utf8')

const browser = sharedBrowser()

function documentOf(locale: Locale): string {
  const { tag, dir } = localeFacts(locale)
  const styles = [...manifest.styles.map(({ css }) => css), OWN_STYLE].map((css) => `<style>${css}</style>`).join('')
  const body = renderToStaticMarkup(<StyleguidePage locale={locale} />)
  const head = `<title>Style guide</title>${styles}`
  return `<!DOCTYPE html><html lang="${tag}" dir="${dir}"><head>${head}</head><body><main class="wrap">${body}</main></body></html>`
}

describe.each(LOCALES)('%s', (locale) => {
  const ways = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['a narrow screen', { viewport: { width: 320, height: 640 } }],
  ] as const

  test.each(sample(ways, 1, `style guide in ${locale}`))(
    '%s: axe finds nothing, nothing overflows',
    async (_, options) => {
      const context = await browser().newContext(options)
      const page = await context.newPage()
      await page.route('**/styleguide-under-test', (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: documentOf(locale) }),
      )
      await page.goto(at('/styleguide-under-test'))
      const found = await violations(page, ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      await context.close()
      expect(found).toEqual([])
      expect(overflow).toBe(0)
    },
  )
})

test('a normal build has no style guide', async () => {
  expect(manifest.files.filter(({ path }) => path.includes('styleguide'))).toEqual([])
  expect((await fetchPath('/styleguide')).status).toBe(404)
})
