import type { ComponentProps } from 'react'
import type { VerifyView } from '../../lib/content/views/verify.ts'
import { type Locale, localeFacts } from '../../lib/i18n/locales.ts'
import type { WaysIn } from '../home/ways-in.tsx'
import type { NothingFound } from '../search/nothing-found.tsx'
import type { ResultList } from '../search/result-list.tsx'
import type { ChannelList } from '../verify/channel-list.tsx'
import type { VerifyAdvice } from '../verify/verify-advice.tsx'
import type { VerifyForm } from '../verify/verify-form.tsx'
import type { VerifyResult } from '../verify/verify-result.tsx'
import { type Examples, sampleCard, sampleDate, WORDS } from './sample.ts'

export const waysInExamples: Examples<ComponentProps<typeof WaysIn>> = (locale) => {
  const links = { news: '#news', donors: '#donors', press: '#press', fraud: '#jobs', verify: '#verify' }
  return { plain: { links, locale } }
}

export const resultListExamples: Examples<ComponentProps<typeof ResultList>> = (locale) => {
  const { title, sentence, short, place } = WORDS[locale]
  const marked = (text: string) => [
    { text: `${place} `, marked: true },
    { text, marked: false },
  ]
  const result = { kind: short, date: sampleDate('2023-06-21'), title: marked(title), excerpt: marked(sentence) }
  return { 'words marked': { results: [{ href: '#result', ...result }], locale } }
}

export const nothingFoundExamples: Examples<ComponentProps<typeof NothingFound>> = (locale) => ({
  'with filters set': {
    view: {
      ...{ locale, action: '#search', query: WORDS[locale].short, wasCut: false, isPartial: false },
      ...{ total: 0, page: 1, pages: 1, results: [], filters: [], pageLinks: [] },
      ...{ didYouMean: undefined, unfiltered: '#unfiltered', latest: [sampleCard(locale)] },
    },
  },
})

function sampleVerify(locale: Locale): VerifyView {
  return {
    ...{ locale, action: '#verify', query: '', isCut: false, longest: 2000, exampleCode: 'IOM-IR-2023-999' },
    ...{ results: [], needsAdvice: true, channelsFile: '#channels', fraud: '#jobs' },
    channels: [{ host: 'example.org', name: WORDS[locale].name, withSubdomains: true }],
  }
}

export const verifyFormExamples: Examples<ComponentProps<typeof VerifyForm>> = (locale) => ({
  empty: { page: sampleVerify(locale) },
})

export const verifyAdviceExamples: Examples<ComponentProps<typeof VerifyAdvice>> = (locale) => ({
  plain: { page: sampleVerify(locale) },
})

export const channelListExamples: Examples<ComponentProps<typeof ChannelList>> = (locale) => ({
  'one channel': { page: sampleVerify(locale) },
})

export const verifyResultExamples: Examples<ComponentProps<typeof VerifyResult>> = (locale) => {
  const { short, sentence, title } = WORDS[locale]
  const found = { href: '#found', hreflang: localeFacts(locale).tag, title, code: 'IOM-IR-2023-999', notes: [short] }
  const texts = [{ ...found, date: sampleDate('2023-06-21'), dateMeaning: 'published' as const }]
  return {
    ours: { result: { tone: 'good', heading: short, lines: [sentence], texts }, locale },
    'not known': { result: { tone: 'unknown', heading: short, lines: [sentence], texts: [] }, locale },
    'a warning': { result: { tone: 'warning', heading: short, lines: [sentence], texts: [] }, locale },
  }
}
