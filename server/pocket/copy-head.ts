import { getMessages } from '../../lib/i18n/get-messages.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { IS_OFFICIAL, OFFICIAL_ORIGIN } from '../../lib/site/config.ts'
import type { CopyRequest } from './copy.ts'
import { isolated, link } from './markup.ts'

/** What stands above each page of a copy: whose it is, of what day, the way to all pages and to the page itself. `online`: without the edition's prefix. */
export function copyHead({ locale, date }: CopyRequest, { index, online }: { index?: string; online: string }): string {
  const { site, offline } = getMessages(locale)
  const { copy } = offline
  const parts = [
    index === undefined ? isolated(site.shortName, locale) : link(index, `${site.shortName}: ${copy.index}`, locale),
    isolated(copy.head(date), locale),
    link(OFFICIAL_ORIGIN + localePath(online, locale), copy.online, locale),
  ]
  const notOfficial = isolated(site.notOfficialLine(new URL(OFFICIAL_ORIGIN).host), locale)
  return `${IS_OFFICIAL ? '' : `<p class="not-official">${notOfficial}</p>`}<p>${parts.join(' · ')}</p>`
}
