import { getMessages } from '../i18n/get-messages.ts'
import { type Locale, localeFacts } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { MISSION } from '../mission/mission.ts'
import { MACHINE_PATHS } from '../pages/open-data.ts'
import { renderOpenSearch } from '../search/open-search.ts'
import { absoluteUrl } from '../site/config.ts'
import type { Output } from './output.ts'

/** The description with which a browser adds the search of an edition to its own. */
export function openSearchOutput(locale: Locale): Output {
  const { site, searchForm } = getMessages(locale)
  const { tag } = localeFacts(locale)
  const description = {
    // The format allows sixteen characters, fewer than the mission's name has in most languages.
    shortName: `${MISSION.searchName} (${tag})`,
    description: `${searchForm.label}: ${site.shortName}`,
    language: tag,
    searchUrl: absoluteUrl(localePath('/search', locale)),
    iconUrl: absoluteUrl('/icons/icon-192.png'),
  }
  return {
    path: localePath(MACHINE_PATHS.openSearch, locale),
    type: 'application/opensearchdescription+xml; charset=utf-8',
    make: () => renderOpenSearch(description),
  }
}
