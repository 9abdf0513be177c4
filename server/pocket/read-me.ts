import { getMessages } from '../../lib/i18n/get-messages.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { type CopyKind, copyName } from '../../lib/pages/offline.ts'
import { officialChannels } from '../../lib/pages/verify.ts'
import { IS_OFFICIAL, OFFICIAL_ORIGIN } from '../../lib/site/config.ts'
import { OFFLINE_PATH } from '../../lib/site/data-paths.ts'
import { checkSignature } from '../../lib/verify/check-signature.ts'
import type { CopyRequest } from './copy.ts'

/** The note to read first in a copy: what it is, how to open, pass on and check it, and the official channels. Plain text. */
export function readMe({ locale, date, isSigned }: CopyRequest, kind: CopyKind): string {
  const { site, offline, verify } = getMessages(locale)
  const { check, readMe: words } = offline
  const lines = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n')
  const channels = officialChannels(locale).map(({ host, name, withSubdomains }) =>
    [`https://${host}: ${name}`, withSubdomains && verify.channels.below(host)].filter(Boolean).join('; '),
  )
  const parts = [
    [`${site.name}: ${offline.files[kind].name}`, !IS_OFFICIAL && site.notOfficialLine(new URL(OFFICIAL_ORIGIN).host)],
    [offline.files[kind].text, words.date(date), words.online(OFFICIAL_ORIGIN + localePath(OFFLINE_PATH, locale))],
    [offline.openHeading, lines(offline.open)],
    [offline.passHeading, lines(offline.pass)],
    [offline.ageHeading, offline.age],
    [offline.checkHeading, check.copies, check.sum, `${check.inside}\nsha256sum -c SHA256SUMS`],
    isSigned ? [check.signed, checkSignature(copyName(locale, kind)).join('\n')] : [],
    [words.channels, verify.channels.text, lines(channels)],
  ]
  return `${parts
    .map((part) => part.filter(Boolean).join('\n\n'))
    .filter(Boolean)
    .join('\n\n\n')}\n`
}
