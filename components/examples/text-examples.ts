import { formatNumber } from '../../lib/i18n/format.ts'
import { type Locale, localeFacts } from '../../lib/i18n/locales.ts'
import type { ArticleView } from '../../lib/pages/article.ts'
import type { MediaFilesView } from '../../lib/pages/media-files.ts'
import type { NewsView } from '../../lib/pages/news.ts'
import { Attachments } from '../article/attachments.tsx'
import { LinkNotes } from '../article/link-notes.tsx'
import { MessageBox } from '../article/message-box.tsx'
import { NewsFacts } from '../article/news-facts.tsx'
import { NewsFoot } from '../article/news-foot.tsx'
import { Notices } from '../article/notices.tsx'
import { PageFoot } from '../article/page-foot.tsx'
import { PageHead } from '../article/page-head.tsx'
import { Prose } from '../ui/html.tsx'
import { type Sample, sampleDate, show, WORDS } from './sample.ts'

/** An article with nothing special about it. */
export function sampleArticle(locale: Locale, changes: Partial<ArticleView> = {}): ArticleView {
  const { title, sentence } = WORDS[locale]
  return {
    ...{ locale, title, summary: sentence, html: `<p>${sentence}</p>`, picture: undefined, map: undefined },
    ...{
      figures: [],
      headings: [],
      links: [],
      sources: [],
      limits: [],
      corrections: [],
      updates: [],
      correctedElsewhere: [],
    },
    ...{ withdrawn: undefined, newerOriginal: undefined, history: { changed: undefined, notes: [] } },
    ...changes,
  }
}

/** A release with everything a release may have. */
function sampleRelease({ locale, sentence, short, place, name, post, label, value }: Sample): NewsView {
  return {
    ...sampleArticle(locale),
    ...{ kind: 'press-release', code: 'IOM-IR-2023-999', place, byline: undefined, related: [] },
    ...{ date: sampleDate('2023-06-21'), dateMeaning: 'event', dateNote: sentence },
    mediaContact: { name, role: post, email: 'press@example.org' },
    press: '#press',
    keyFacts: [{ label, value }],
    notesToEditors: `<p>${sentence}</p>`,
    boilerplate: `<p>${sentence}</p>`,
    permalink: 'https://example.org/news/sample',
    topics: [{ href: '#topic', text: short }],
    programmes: [{ href: '#programme', text: short }],
  }
}

function sampleFiles({ locale, short, sentence }: Sample): MediaFilesView {
  const language = localeFacts(locale).name
  const file = { href: '#file', title: short, kind: 'pdf' as const, size: 120_000, language }
  const attachments = [{ ...file, sha256: '0123456789abcdef'.repeat(4) }]
  const message = { href: '#message', text: sentence }
  return { locale, message, kit: { href: '#kit', size: 240_000 }, attachments }
}

/** HTML as lib/markdown makes it. */
function sampleHtml({ locale, short, sentence, title, label, value, place }: Sample): string {
  const columns = '<colgroup><col class="column-50"><col class="column-50"></colgroup>'
  const head = `<thead><tr><th scope="col">${label}</th><th scope="col" class="cell-end">${value}</th></tr></thead>`
  const row = `<tr><td>${place}</td><td class="cell-end">${formatNumber(1000, locale)}</td></tr>`
  return [
    `<p>${sentence} <a href="#link">${short}</a>. <strong>${short}</strong>, <em>${short}</em>, <code dir="ltr">code</code>.</p>`,
    `<h2 id="heading">${title}</h2>`,
    `<p>${sentence} <a class="figure-value" href="#figure">${value}</a> <a class="term" href="#term">${short}</a></p>`,
    `<h3 id="subheading">${short}</h3>`,
    `<ul><li>${sentence}</li><li>${short}</li></ul>`,
    `<ol><li>${sentence}</li><li>${short}</li></ol>`,
    `<blockquote><p>${sentence}</p></blockquote>`,
    `<div class="table-scroll" role="region" tabindex="0" aria-label="${short}"><table>${columns}${head}<tbody>${row}${row}</tbody></table></div>`,
  ].join('')
}

export const TEXT = [
  show('PageHead', PageHead, ({ locale, title, sentence, place }) => ({
    'with a kicker': { locale, title, summary: sentence, kicker: place },
  })),
  show('Prose', Prose, (sample) => ({ 'everything a text may hold': { html: sampleHtml(sample) } })),
  show('PageFoot', PageFoot, ({ locale, post, sentence }) => {
    const changed = sampleDate('2026-11-25')
    const history = { changed, notes: [{ date: changed, text: sentence }] }
    const days = { checkedOn: sampleDate('2026-11-20'), reviewBy: sampleDate('2027-05-01') }
    const page = { ...sampleArticle(locale, { history }), owner: post, ...days, message: undefined }
    return { 'every day it has': { page } }
  }),
  show('NewsFacts', NewsFacts, (sample) => ({
    'every fact': { news: sampleRelease(sample), files: sampleFiles(sample) },
  })),
  show('NewsFoot', NewsFoot, (sample) => ({ 'every part': { news: sampleRelease(sample) } })),
  show('Attachments', Attachments, (sample) => ({ 'one file': sampleFiles(sample) })),
  show('MessageBox', MessageBox, ({ locale, title, sentence, address }) => ({
    'to be copied': { locale, message: { href: '#message', text: `${title}\n${sentence}\n\n${address}` } },
  })),
  show('LinkNotes', LinkNotes, ({ locale }) => ({
    'on paper': { links: ['https://example.org/a', 'https://example.org/b'], locale },
  })),
]

export const NOTICES = [
  show('Notices', Notices, ({ locale, sentence, wrong, right }) => {
    const date = sampleDate('2024-02-01')
    const corrections = [{ date, kind: 'fact' as const, was: wrong, now: right, onlyHere: false }]
    const newerOriginal = { language: 'English', href: '#original', hreflang: 'en' }
    return {
      corrected: { article: sampleArticle(locale, { corrections }) },
      updated: { article: sampleArticle(locale, { updates: [{ date, text: sentence }] }) },
      withdrawn: { article: sampleArticle(locale, { withdrawn: { date, reason: sentence } }) },
      'original is newer': { article: sampleArticle(locale, { newerOriginal }) },
    }
  }),
]
