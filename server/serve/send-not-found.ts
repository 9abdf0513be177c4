import { getMessages } from '../../lib/i18n/get-messages.ts'
import { localePath, splitLocale } from '../../lib/i18n/paths.ts'
import { nearestPages } from './nearest-pages.ts'
import type { Exchange } from './send.ts'
import { sendPage } from './send-dynamic.ts'
import { readPlain, sendResource } from './send-resource.ts'
import type { Resource, Site } from './site.ts'

/** Says that an address leads nowhere, and which pages have one that is nearly the same. Throws as readFile does. */
export async function sendNotFound(exchange: Exchange, site: Site, path: string): Promise<void> {
  const near = nearestPages(path, site)
  const { locale } = splitLocale(path)
  const notFound = site.resources.get(localePath('/404', locale)) ?? site.notFound
  if (near.length === 0) return sendResource(exchange, notFound)
  const links = await Promise.all(near.map(linkTo))
  const list = `<p class="mt-4 mb-3">${getMessages(locale).notFound.nearestHeading}</p><ul>${links.join('')}</ul>`
  const html = await readPlain(notFound)
  const page = Buffer.from(html.replace(`<div data-nearest="${locale}"></div>`, () => list))
  return sendPage(exchange, site, notFound.path, page, 404)
}

/** The headline stands in a page as it may stand in a page. */
async function linkTo(page: Resource): Promise<string> {
  const [, title = page.path] = /<h1[^>]*>(.*?)<\/h1>/s.exec(await readPlain(page)) ?? []
  return `<li><a href="${encodeURI(page.path)}">${title}</a></li>`
}
