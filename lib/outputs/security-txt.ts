import { LOCALES } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { MISSION } from '../mission/mission.ts'

export const SECURITY_TXT_PATH = '/.well-known/security.txt'

/** A site that is not built for so long is not looked after either, and should not promise an answer. */
const DAYS_VALID = 180
const DAY = 24 * 60 * 60 * 1000

/**
 * Where to tell of a weakness (RFC 9116). No address for this is known, so it names the page with the known
 * contacts. `now` is the moment the site is built for.
 */
export function securityTxt(origin: string, now: Date): string {
  const contacts = LOCALES.map((locale) => `Contact: ${origin}${localePath(MISSION.contact, locale)}`)
  const expires = new Date(now.getTime() + DAYS_VALID * DAY).toISOString().replace(/\.\d+Z$/, 'Z')
  const lines = [
    ...contacts,
    `Expires: ${expires}`,
    `Preferred-Languages: ${LOCALES.join(', ')}`,
    `Canonical: ${origin}${SECURITY_TXT_PATH}`,
  ]
  return `${lines.join('\n')}\n`
}
