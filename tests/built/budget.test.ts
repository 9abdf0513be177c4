/** Budgets in bytes, as a first visitor is sent them (brotli). A figure over its line fails the build. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { LOCALES, localeFacts } from '../../lib/i18n/locales.ts'
import { localePath, splitLocale } from '../../lib/i18n/paths.ts'
import { type Answer, ask } from '../unit/server/ask.ts'
import { budgetOf, PERSIAN_RELEASE, POLICY, RELEASE } from './budgets.ts'
import { KINDS } from './page-kinds.ts'
import { at, documentOf, fetchPath, manifest, pages } from './site-pages.ts'

function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return ask(Number(new URL(at('/')).port), path, { headers: { 'accept-encoding': 'br', ...headers } })
}

/** Bytes of an answer with its headers, as HTTP/1.1 writes them: more than any later version sends. */
function bytesOf({ headers, body }: Answer): number {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.byteLength(`HTTP/1.1 200 OK\r\n${lines.join('')}\r\n`) + body.length
}

/** All that a first visit is sent but icons: the page, the rules for prefetching, the font of its edition. */
async function weigh(path: string): Promise<number> {
  const page = await get(path)
  if (page.status !== 200) throw new Error(`${path} was answered with ${page.status}`)
  const rules = String(page.headers['speculation-rules']).replaceAll('"', '')
  const font = localeFacts(splitLocale(new URL(path, at('/')).pathname).locale).font?.file
  const others = await Promise.all([rules, ...(font ? [font] : [])].map((file) => get(file)))
  const sent = [page, ...others].reduce((sum, answer) => sum + bytesOf(answer), 0)
  // One build after the styles changed the policy names the former ones too.
  return sent - (manifest.formerStyles ?? []).reduce((sum, hash) => sum + ` '${hash}'`.length, 0)
}

const releases = pages.map(({ path }) => path).filter((path) => /^\/(?:fa\/)?news\/[^/]+$/.test(path))

describe('bytes of a first visit', () => {
  test('there are releases in both editions', () => {
    expect(releases.length).toBeGreaterThan(20)
  })

  test.each(releases)('%s: everything but icons within the budget of a release', async (path) => {
    expect(await weigh(path)).toBeLessThanOrEqual(path.startsWith('/fa/') ? PERSIAN_RELEASE : RELEASE)
  })

  describe.each(LOCALES)('%s', (locale) => {
    test.each(Object.entries(KINDS))('%s: everything but icons within the budget of its kind', async (kind, path) => {
      expect(await weigh(localePath(path, locale))).toBeLessThanOrEqual(budgetOf(kind, locale).bytes)
    })
  })
})

describe('nothing is asked for between a page and its first paint', () => {
  test('no page waits for a stylesheet, a script or a font', () => {
    const waiting = pages.filter((page) =>
      documentOf(page).querySelector('link[rel~=stylesheet], link[rel~=preload], script[src]'),
    )
    expect(waiting.map(({ path }) => path)).toEqual([])
  })

  test('only pages of an edition with a web font name it', () => {
    const wrong = pages.filter((page) => {
      const styles = [...documentOf(page).querySelectorAll('style')].map(({ textContent }) => textContent).join('')
      return styles.includes('/fonts/') !== (localeFacts(splitLocale(page.path).locale).font !== undefined)
    })
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})

describe('the policy of a page', () => {
  const asked = LOCALES.flatMap((locale) =>
    ['/search?q=health', '/take-action/verify'].map((path) => localePath(path, locale)),
  )

  test('names the hash of each of its styles, also of pages rendered when they are asked for', async () => {
    for (const path of ['/', '/fa', '/nowhere', ...asked]) {
      const { headers, html } = await fetchPath(path).then(async (answer) => ({
        headers: answer.headers,
        html: await answer.text(),
      }))
      const policy = headers.get('content-security-policy') ?? ''
      const styles = Array.from(html.matchAll(/<style>(.*?)<\/style>/gs), ([, css = '']) => css)
      expect(styles.length, path).toBeGreaterThan(0)
      for (const css of styles) expect(policy, path).toContain(createHash('sha256').update(css).digest('base64'))
    }
  })

  test(`is shorter than ${POLICY} bytes`, async () => {
    expect(String((await get('/')).headers['content-security-policy']).length).toBeLessThan(POLICY)
  })
})
