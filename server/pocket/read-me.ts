import { getMessages } from '../../lib/i18n/get-messages.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { copyAdvice } from '../../lib/outputs/offline-text.ts'
import { type CopyKind, copyName } from '../../lib/pages/offline.ts'
import { officialChannels } from '../../lib/pages/verify.ts'
import { IS_OFFICIAL, OFFICIAL_ORIGIN } from '../../lib/site/config.ts'
import { OFFLINE_PATH } from '../../lib/site/data-paths.ts'
import { checkSignature } from '../../lib/verify/check-signature.ts'
import type { CopyRequest } from './copy.ts'

/** The note to read first in a copy: what it is, how to open, pass on and check it, and the official channels. Plain text. */
export function readMe({ locale, date, isSigned }: CopyRequest, kind: CopyKind): string {
  const { site, offline, verify } = getMessages(locale)
  const channels = officialChannels(locale).map(({ host, name, withSubdomains }) =>
    [`- https://${host}: ${name}`, withSubdomains && verify.channels.below(host)].filter(Boolean).join('; '),
  )
  const parts = [
    `${site.name}: ${offline.files[kind].name}`,
    IS_OFFICIAL ? '' : site.notOfficialLine(new URL(OFFICIAL_ORIGIN).host),
    offline.files[kind].text,
    offline.readMe.date(date),
    offline.readMe.online(OFFICIAL_ORIGIN + localePath(OFFLINE_PATH, locale)),
    copyAdvice(locale, isSigned ? checkSignature(copyName(locale, kind)) : []),
    verify.channels.heading,
    verify.channels.text,
    channels.join('\n'),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
