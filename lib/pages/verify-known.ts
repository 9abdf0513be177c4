import type { Entry, SiteContent } from '../content/entries/entry.ts'
import type { FalseMessage } from '../content/entries/verify-files.ts'
import { loadContent, loadVerifyFiles } from '../content/load.ts'
import { getEntries } from '../content/queries.ts'
import { getSnapshot, type Snapshot } from '../content/snapshot.ts'
import { LOCALES } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { plainText } from '../markdown/plain-text.ts'
import { memoize } from '../memoize.ts'
import { absoluteUrl, OFFICIAL_ORIGIN, SITE_ORIGIN } from '../site/config.ts'
import type { Known } from '../verify/answer.ts'
import { squeeze } from '../verify/compare-words.ts'
import { isPassedOn, messengerText } from './messenger-text.ts'
import { checkAddress } from './paper.ts'

/** Everything public that a message can be compared with, from the queries; made at the first question. */
export function knownTexts(): Known<Entry, FalseMessage> {
  return knownOf(loadContent())
}

const knownOf = memoize((_: SiteContent): Known<Entry, FalseMessage> => {
  const { channels, falseMessages } = loadVerifyFiles()
  const entries = publicEntries().filter(({ path }) => path !== '/boilerplate')
  const kept = getSnapshot()?.squeezed
  const codes = new Map<string, Entry[]>()
  for (const entry of entries)
    if (entry.type === 'news' && entry.data.code)
      codes.set(entry.data.code, [...(codes.get(entry.data.code) ?? []), entry])
  return {
    own: [...new Set([OFFICIAL_ORIGIN, SITE_ORIGIN].map((origin) => new URL(origin).host))],
    channels,
    texts: entries.map((entry) => ({ key: entry, squeezed: kept?.get(entry.file) ?? squeezedWords(entry) })),
    codes,
    falseMessages: falseMessages.map((message) => ({
      key: message,
      squeezed: message.words.map(squeeze),
      hosts: message.hosts,
    })),
  }
})

/** What a server has to know of the content to answer questions, collected by the build it will serve. */
export function collectSnapshot(): Snapshot {
  const entries = publicEntries()
  const squeezed = new Map(entries.map((entry) => [entry.file, squeezedWords(entry)]))
  return { content: { ...loadContent(), entries, unread: [] }, verifyFiles: loadVerifyFiles(), squeezed }
}

function publicEntries(): Entry[] {
  return LOCALES.flatMap((locale) => getEntries(locale))
}

/** What a message is compared with, of one entry: its text, and what is passed on of it, its addresses and its code among it. */
export const squeezedWords = memoize((entry: Entry): string => {
  const { locale, path, data, body } = entry
  const words = [data.title, data.summary, plainText(body)].join('\n')
  const passedOn = isPassedOn(entry) ? messengerText(entry) : absoluteUrl(localePath(path, locale))
  const code = 'code' in data ? data.code : undefined
  return [words, passedOn, checkAddress(locale, path), code ?? ''].map(squeeze).join('\n')
})
