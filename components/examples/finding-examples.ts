import { formatNumber } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import { localeFacts } from '../../lib/i18n/locales.ts'
import type { VerifyView } from '../../lib/pages/verify.ts'
import { ContentsList } from '../article/contents-list.tsx'
import { WaysIn } from '../home/home-page.tsx'
import { SearchForm } from '../layout/search-form.tsx'
import { Filters } from '../listing/filters.tsx'
import { ResultList } from '../search/result-list.tsx'
import { NothingFound } from '../search/search-page.tsx'
import { Breadcrumbs, Pager } from '../ui/links.tsx'
import { ChannelList } from '../verify/channel-list.tsx'
import { VerifyAdvice, VerifyForm } from '../verify/verify-page.tsx'
import { VerifyResult } from '../verify/verify-result.tsx'
import { numbered, type Sample, sampleCard, sampleDate, show } from './sample.ts'

function sampleVerify({ locale, name }: Sample): VerifyView {
  return {
    ...{ locale, action: '#verify', query: '', isCut: false, longest: 2000, exampleCode: 'IOM-IR-2023-999' },
    ...{ results: [], needsAdvice: true, fraud: '#jobs' },
    channels: [{ host: 'example.org', name, withSubdomains: true }],
  }
}

export const FINDING = [
  show('Breadcrumbs', Breadcrumbs, ({ locale }) => {
    const { breadcrumbs, sections } = getMessages(locale)
    const trail = [sections.home, sections.ourWork].map((text, index) => ({ href: `#crumb-${index}`, text }))
    return { 'second level': { label: breadcrumbs.label, trail } }
  }),
  show('SearchForm', SearchForm, ({ locale, short }) => {
    const form = { action: '#search', words: getMessages(locale).searchForm, id: 'example-search' }
    return { empty: form, filled: { ...form, id: 'example-search-filled', query: short } }
  }),
  show('Filters', Filters, ({ locale, short, place }) => {
    const options = [short, place].map((text, index) => ({
      ...{ href: `#${index}`, text, count: index + 3, isCurrent: index === 0 },
    }))
    return { 'one chosen': { filters: [{ facet: 'topic' as const, options }], clear: '#all', locale } }
  }),
  show('Pager', Pager, ({ locale }) => ({
    'second of three': {
      label: getMessages(locale).pagination.label,
      links: [1, 2, 3].map((page) => ({ href: `#p${page}`, text: formatNumber(page, locale), isCurrent: page === 2 })),
      next: { href: '#p3', text: getMessages(locale).pagination.next },
    },
  })),
  show('ContentsList', ContentsList, ({ locale, short }) => {
    const headings = [1, 2, 3].map((part) => ({
      ...{ id: `part-${part}`, text: numbered(short, part, locale), depth: 2 as const },
    }))
    return { 'three parts': { heading: short, headings } }
  }),
  show('WaysIn', WaysIn, ({ locale }) => {
    const links = {
      news: '#news',
      figures: '#figures',
      donors: '#donors',
      press: '#press',
      fraud: '#jobs',
      verify: '#verify',
    }
    return { plain: { links, locale } }
  }),
  show('ResultList', ResultList, ({ locale, title, sentence, short, place }) => {
    const marked = (text: string) => [
      { text: `${place} `, marked: true },
      { text, marked: false },
    ]
    const result = { kind: short, date: sampleDate('2023-06-21'), title: marked(title), excerpt: marked(sentence) }
    return { 'words marked': { results: [{ href: '#result', ...result }], locale } }
  }),
  show('NothingFound', NothingFound, ({ locale, short }) => ({
    'with filters set': {
      view: {
        ...{ locale, action: '#search', query: short, wasCut: false, isPartial: false },
        ...{ total: 0, page: 1, pages: 1, results: [], filters: [], pageLinks: [] },
        ...{ didYouMean: undefined, next: undefined, unfiltered: '#unfiltered', latest: [sampleCard(locale)] },
      },
    },
  })),
  show('VerifyForm', VerifyForm, (sample) => ({ empty: { page: sampleVerify(sample) } })),
  show('VerifyResult', VerifyResult, ({ locale, short, sentence, title }) => {
    const found = { href: '#found', hreflang: localeFacts(locale).tag, title, code: 'IOM-IR-2023-999', notes: [short] }
    const texts = [{ ...found, date: sampleDate('2023-06-21'), dateMeaning: 'published' as const }]
    const result = { heading: short, lines: [sentence], texts: [] }
    return {
      ours: { result: { ...result, tone: 'good' as const, texts }, locale, level: 2 as const },
      'not known': { result: { ...result, tone: 'unknown' as const }, locale, level: 2 as const },
      'a warning': { result: { ...result, tone: 'warning' as const }, locale, level: 2 as const },
    }
  }),
  show('VerifyAdvice', VerifyAdvice, (sample) => ({ plain: { page: sampleVerify(sample) } })),
  show('ChannelList', ChannelList, (sample) => ({ 'one channel': { page: sampleVerify(sample) } })),
]
