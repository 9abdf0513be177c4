import type { NewsEntry } from '../content/entries/entry.ts'
import { toPictured } from '../content/entries/entry-pictures.ts'
import { formatDateInFull } from '../i18n/format.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { localeFacts } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { listPictures } from '../picture/find-pictures.ts'
import { absoluteUrl } from '../site/config.ts'
import { dateline } from './entry-text.ts'

/** The README of a press kit: what it is in each edition, who may be asked, and the checksum of every file (`sha256`, hexadecimal, by name). */
export function renderReadme(entries: readonly NewsEntry[], sha256: ReadonlyMap<string, string>): string {
  const names = [...sha256.keys()]
  const has = (end: RegExp) => names.some((name) => end.test(name))
  const parts = entries.map((entry) => about(entry, { pictures: has(/^pictures\//), figures: has(/^figures-/) }))
  const [{ locale } = { locale: undefined }] = entries
  const heading = locale ? `${getMessages(locale).press.readme.checksums('sha256sum -c README.txt')}\n\n` : ''
  const sums = [...sha256].map(([name, sum]) => `${sum}  ${name}\n`)
  return `${parts.join('\n\n')}\n\n${heading}${sums.join('')}`
}

function about(entry: NewsEntry, holds: { pictures: boolean; figures: boolean }): string {
  const { locale, path, data } = entry
  const { site, press, print, verify, news, citation } = getMessages(locale)
  const address = absoluteUrl(localePath(path, locale))
  const contact = data.mediaContact
  const date = citation.date[data.dateMeaning](formatDateInFull(data.date, locale))
  return [
    `${press.readme.title}: ${data.title}`,
    `${site.name}\n${dateline(entry)}`,
    print.permanentAddress(address),
    data.code && `${verify.code}: ${data.code}`,
    contact &&
      `${news.mediaContact}: ${[contact.name, contact.role, contact.email, contact.note].filter(Boolean).join(', ')}`,
    `${citation.heading}: ${citation.text(data.title, date, address)}`,
    press.readme.message(`${entry.slug}-${localeFacts(locale).tag}.message.txt`),
    holds.pictures && press.readme.pictures('pictures/credits.txt'),
    holds.figures && press.readme.figures,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** The pictures of a release with what each edition says of them and who made them. */
export function renderCredits(entries: readonly NewsEntry[]): string {
  const parts = entries.flatMap((entry) => {
    const { press, picture } = getMessages(entry.locale)
    return listPictures(toPictured(entry)).map(({ url, alt, caption, credit }) =>
      [url, picture.credit(credit), `${press.picture.caption}: ${caption}`, `${press.picture.shows}: ${alt}`].join(
        '\n',
      ),
    )
  })
  return `${parts.join('\n\n')}\n`
}
