/** What a slip of a letter in an address leads to. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { localePath } from '../../../lib/i18n/paths.ts'
import { buildSmallSite } from './built-site.ts'
import { serveSmallSite } from './serve-small-site.ts'

async function serve() {
  const folder = await buildSmallSite()
  const file = join(folder, 'site/404.html')
  const places = LOCALES.map((locale) => `<div data-nearest="${locale}"></div>`).join('')
  writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', `</h1>${places}`))
  return serveSmallSite({ folder })
}

describe.each(LOCALES)('an address with a slip, in the edition %s', (locale) => {
  const page = localePath('/news/one', locale)

  it.each(['/newss/one', '/news/on', '/nesw/one', '/News/onne', '/news/onee.'])(
    '%s: is answered with the page that was meant',
    async (slip) => {
      const { get, errors } = await serve()
      const { status, headers, body } = await get(localePath(slip, locale), { 'accept-encoding': 'gzip' })
      expect(status).toBe(404)
      expect(headers).not.toHaveProperty('etag')
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      const html = gunzipSync(body).toString()
      expect(html).toContain(`<li><a href="${page}">${page}</a></li>`)
      expect(html.match(/<li>/g)).toHaveLength(1)
      expect(errors).toEqual([])
    },
  )

  it.each(['/nothing-like-it', '/one', `/${'a'.repeat(100_000)}`, `/news/${'%D8%AE'.repeat(10_000)}`])(
    '%#: else with the page as it was built',
    async (path) => {
      const { get } = await serve()
      const { status, headers, body } = await get(localePath(path, locale))
      expect([status, typeof headers.etag]).toEqual([404, 'string'])
      expect(body.toString()).not.toContain('<li>')
    },
  )
})
