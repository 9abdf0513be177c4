import { LOCALES } from '../../i18n/locales.ts'
import { keepMade } from '../../kept/kept-results.ts'
import { plainText } from '../../markdown/plain-text.ts'
import { OFFICIAL_ORIGIN, SITE_ORIGIN } from '../../site/config.ts'
import type { Known } from '../../verify/answer.ts'
import { squeeze } from '../../verify/compare-words.ts'
import type { Entry } from '../entry.ts'
import { loadContent } from '../load.ts'
import { getEntries } from '../queries.ts'
import { getServedContent, type ServedContent } from '../served-content.ts'
import { type FalseMessage, loadVerifyFiles } from '../verify-files.ts'

let known: Known<Entry, FalseMessage> | undefined

/** Everything public that a message can be compared with, from the queries; made at the first question. */
export function knownTexts(): Known<Entry, FalseMessage> {
  if (known && process.env.NODE_ENV !== 'development') return known
  const { channels, falseMessages } = loadVerifyFiles()
  const entries = publicEntries().filter(({ path }) => path !== '/boilerplate')
  const kept = getServedContent()?.squeezed
  const codes = new Map<string, Entry[]>()
  for (const entry of entries)
    if (entry.type === 'news' && entry.data.code)
      codes.set(entry.data.code, [...(codes.get(entry.data.code) ?? []), entry])
  known = {
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
  return known
}

/** The public part of the content, which is all that Next has to know of it. */
export function collectPublicContent(): ServedContent {
  return { content: { ...loadContent(), entries: publicEntries(), unread: [] }, verifyFiles: loadVerifyFiles() }
}

/** What a server has to know of the content to answer questions, collected by the build it will serve. */
export function collectServedContent(): ServedContent {
  const squeezed = new Map(publicEntries().map((entry) => [entry.file, squeezedWords(entry)]))
  return { ...collectPublicContent(), squeezed }
}

function publicEntries(): Entry[] {
  return LOCALES.flatMap((locale) => getEntries(locale))
}

function squeezedWords({ data, body }: Entry): string {
  return keepMade('squeezed', [data.title, data.summary, plainText(body)].join('\n'), squeeze)
}
