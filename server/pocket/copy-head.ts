import { getMessages } from '../../lib/i18n/get-messages.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { IS_OFFICIAL, OFFICIAL_ORIGIN } from '../../lib/site/config.ts'
import { OFFLINE_PATH } from '../../lib/site/data-paths.ts'
import type { CopyRequest } from './copy.ts'
import { isolated, link } from './markup.ts'

/** The page below a head. */
interface HeadOf {
  /** Where the contents are, seen from the page; undefined for themselves. */
  readonly index?: string | undefined
  /** Address of the page, without the edition's prefix; newer copies where it has none of its own. */
  readonly online?: string
}

/** What stands above each page of a copy: whose it is, of what day, the way to all pages, and to the page on the internet. */
export function copyHead({ locale, date }: CopyRequest, { index, online }: HeadOf): string {
  const { site, offline } = getMessages(locale)
  const { copy } = offline
  const parts = [
    index === undefined ? isolated(site.shortName, locale) : link(index, `${site.shortName}: ${copy.index}`, locale),
    isolated(copy.head(date), locale),
    link(OFFICIAL_ORIGIN + localePath(online ?? OFFLINE_PATH, locale), online ? copy.online : copy.newer, locale),
  ]
  const notOfficial = isolated(site.notOfficialLine(new URL(OFFICIAL_ORIGIN).host), locale)
  return `${IS_OFFICIAL ? '' : `<p class="not-official">${notOfficial}</p>`}<p>${parts.join(' · ')}</p>`
}
