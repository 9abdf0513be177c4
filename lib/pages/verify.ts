import type { Entry, NewsEntry } from '../content/entries/entry.ts'
import { VERIFY_PATH } from '../content/entries/own-pages.ts'
import type { Channel, FalseMessage } from '../content/entries/verify-files.ts'
import { loadVerifyFiles } from '../content/load.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { type Locale, localeFacts, SOURCE_LOCALE } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { FRAUD_PATH } from '../site/navigation.ts'
import { EXAMPLE_CODE } from '../text/release-code.ts'
import { answer, type Finding, LONGEST_QUERY } from '../verify/answer.ts'
import type { AddressVerdict } from '../verify/judge-address.ts'
import { knownTexts } from './verify-known.ts'
import { findOwn } from './verify-own.ts'

/** A published text that was found, with what a reader needs to compare. */
export interface VerifiedText {
  readonly href: string
  readonly hreflang: string
  readonly title: string
  readonly date: NewsEntry['data']['date'] | undefined
  readonly dateMeaning: NewsEntry['data']['dateMeaning'] | undefined
  readonly code: string | undefined
  /** Withdrawn, corrected, in another edition. */
  readonly notes: readonly string[]
}

/** One part of the answer. `good`: what was asked about is ours. */
export interface VerifyResultView {
  readonly tone: 'good' | 'unknown' | 'warning'
  readonly heading: string
  readonly lines: readonly string[]
  readonly texts: readonly VerifiedText[]
}

const GRAVITY: readonly VerifyResultView['tone'][] = ['warning', 'unknown', 'good']

/** Answers what a reader pasted from what is public. Never throws for any question. */
export function getVerifyView(locale: Locale, question: string) {
  const query = question.slice(0, LONGEST_QUERY)
  const found = answer(query, knownTexts()).map((finding) => resultOf(finding, locale))
  const results = found.toSorted((a, b) => GRAVITY.indexOf(a.tone) - GRAVITY.indexOf(b.tone))
  return {
    locale,
    action: localePath(VERIFY_PATH, locale),
    query,
    isCut: question.length > LONGEST_QUERY,
    /** Characters that are read of a question. */
    longest: LONGEST_QUERY,
    exampleCode: EXAMPLE_CODE,
    /** The gravest first: it is the verdict. */
    results,
    /** Whether anything in the answer is more than a text published here, so that readers are told what to do. */
    needsAdvice: results.some(({ tone, texts }) => tone !== 'good' || texts.length === 0),
    channels: officialChannels(locale),
    fraud: localePath(FRAUD_PATH, locale),
  }
}

/** The channels that are confirmed, with their owners in the words of an edition. */
export function officialChannels(locale: Locale) {
  return loadVerifyFiles().channels.map(({ host, name, withSubdomains }) => ({
    ...{ host, withSubdomains, name: inEdition(name, locale) },
  }))
}

/** The page “Verify a message” with the answer to what was asked; no results for an empty question. */
export type VerifyView = ReturnType<typeof getVerifyView>

function resultOf(finding: Finding<Entry, FalseMessage>, locale: Locale): VerifyResultView {
  const { results, mentions } = getMessages(locale).verify
  switch (finding.kind) {
    case 'false': {
      const { heading, text } = results.falseMessage
      return { tone: 'warning', heading, lines: [text, inEdition(finding.key.explanation, locale)], texts: [] }
    }
    case 'address':
      return addressResult(finding.verdict, locale)
    case 'code':
      return finding.keys.length > 0
        ? published(finding.code, finding.keys, locale)
        : plain('warning', results.unknownCode.heading, results.unknownCode.text(finding.code))
    case 'demand':
      return plain('warning', results[finding.demand].heading, results[finding.demand].text)
    case 'mention':
      return plain('warning', mentions[finding.demand], results[finding.demand].text)
    case 'words':
      return wordsResult(finding.match, locale)
    case 'account':
      return plain('unknown', results.account.heading, results.account.text)
    case 'too-short':
      return plain('unknown', results.tooShort.heading, results.tooShort.text)
  }
}

function wordsResult(
  { extent, keys }: Extract<Finding<Entry, FalseMessage>, { kind: 'words' }>['match'],
  locale: Locale,
) {
  const { results, sentence } = getMessages(locale).verify
  if (extent === 'whole') return published(sentence, keys, locale)
  const { heading, text } = { part: results.partly, near: results.nearly, none: results.unknownWords }[extent]
  return { ...plain('unknown', heading, text), texts: verifiedTexts(keys, locale) }
}

function addressResult(verdict: AddressVerdict, locale: Locale): VerifyResultView {
  const { results, tricks, notes } = getMessages(locale).verify
  const { host, shown, isMail } = verdict.address
  const named = shown === host ? host : `${shown} (${host})`
  if (verdict.kind === 'foreign') return plain('unknown', results.foreign.heading, results.foreign.text(named))
  if (verdict.kind === 'look-alike') {
    const { heading, text } = results.lookAlike
    return plain('warning', heading, text(named, verdict.official), tricks[verdict.trick])
  }
  const doubts = verdict.notes.map((note) => notes[note])
  if (verdict.kind === 'own') return withDoubts(ownResult(verdict.address.path, host, locale), doubts)
  const words = isMail ? results.mail : results.channel
  // A sender is easily forged: that would be no good verdict.
  const tone = isMail ? 'unknown' : 'good'
  return withDoubts(plain(tone, words.heading, words.text(host, ownerOf(verdict.official, locale))), doubts)
}

function withDoubts(result: VerifyResultView, doubts: readonly string[]): VerifyResultView {
  if (doubts.length === 0) return result
  return { ...result, tone: 'unknown', lines: [...result.lines, ...doubts] }
}

function ownResult(address: string, host: string, locale: Locale): VerifyResultView {
  const { results } = getMessages(locale).verify
  const what = `${host}${address}`
  const found = findOwn(address)
  switch (found.kind) {
    case 'entry':
      return published(what, [found.entry], locale)
    case 'page':
      return plain('good', results.ownPage.heading, results.ownPage.text(what))
    case 'gone':
      return plain('unknown', results.ownGone.heading, results.ownGone.text(what), found.reason)
    case 'file':
      return plain('unknown', results.ownFile.heading, results.ownFile.text(what))
    case 'missing':
      return plain('warning', results.ownMissing.heading, results.ownMissing.text(what))
  }
}

function published(what: string, entries: readonly Entry[], locale: Locale): VerifyResultView {
  const { results } = getMessages(locale).verify
  const isTakenBack = entries.every(({ data }) => data.withdrawn)
  const { heading, text } = isTakenBack ? results.withdrawn : results.published
  const own = isTakenBack ? (entries.find((entry) => entry.locale === locale) ?? entries[0]) : undefined
  const lines = [text(what), ...(own ? [own.data.summary] : [])]
  return { ...plain(isTakenBack ? 'warning' : 'good', heading, ...lines), texts: verifiedTexts(entries, locale) }
}

function plain(tone: VerifyResultView['tone'], heading: string, ...lines: string[]): VerifyResultView {
  return { tone, heading, lines, texts: [] }
}

/** Texts of the reader's own edition first. */
function verifiedTexts(entries: readonly Entry[], locale: Locale): VerifiedText[] {
  const words = getMessages(locale).verify
  return entries
    .toSorted((a, b) => Number(b.locale === locale) - Number(a.locale === locale))
    .map((entry) => ({
      href: localePath(entry.path, entry.locale),
      hreflang: localeFacts(entry.locale).tag,
      title: entry.data.title,
      ...(entry.type === 'news'
        ? { date: entry.data.date, dateMeaning: entry.data.dateMeaning, code: entry.data.code }
        : { date: undefined, dateMeaning: undefined, code: undefined }),
      notes: [
        ...(entry.data.withdrawn ? [words.withdrawn] : []),
        ...(entry.data.corrections.length > 0 ? [words.corrected] : []),
        ...(entry.locale === locale ? [] : [words.inEdition(localeFacts(entry.locale).name)]),
      ],
    }))
}

function ownerOf(host: string, locale: Locale): string {
  const channel = loadVerifyFiles().channels.find((known) => known.host === host)
  return channel ? inEdition(channel.name, locale) : host
}

function inEdition(words: Channel['name'], locale: Locale): string {
  return words[locale] ?? words[SOURCE_LOCALE] ?? ''
}
