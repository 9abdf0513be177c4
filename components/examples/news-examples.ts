import type { ComponentProps } from 'react'
import type { NewsView } from '../../lib/content/views/news.ts'
import { type Locale, localeFacts } from '../../lib/i18n/locales.ts'
import type { LinkNotes } from '../article/link-notes.tsx'
import type { MediaFiles } from '../article/media-files.tsx'
import type { NewsFacts } from '../article/news-facts.tsx'
import type { NewsFoot } from '../article/news-foot.tsx'
import { sampleArticle } from './article-examples.ts'
import { type Examples, sampleDate, WORDS } from './sample.ts'

/** A release with everything a release may have. */
function sampleRelease(locale: Locale): NewsView {
  const { sentence, short, place, name, post, label, value } = WORDS[locale]
  return {
    ...sampleArticle(locale),
    ...{ kind: 'press-release', code: 'IOM-IR-2023-999', place, byline: undefined, related: [] },
    ...{ date: sampleDate('2023-06-21'), dateMeaning: 'event', dateNote: sentence },
    mediaContact: { name, role: post, email: 'press@example.org' },
    keyFacts: [{ label, value }],
    notesToEditors: `<p>${sentence}</p>`,
    boilerplate: `<p>${sentence}</p>`,
    permalink: 'https://example.org/news/sample',
    topics: [{ href: '#topic', text: short }],
    programmes: [{ href: '#programme', text: short }],
  }
}

export const newsFactsExamples: Examples<ComponentProps<typeof NewsFacts>> = (locale) => ({
  'every fact': { news: sampleRelease(locale) },
})

export const newsFootExamples: Examples<ComponentProps<typeof NewsFoot>> = (locale) => ({
  'every part': { news: sampleRelease(locale) },
})

export const mediaFilesExamples: Examples<ComponentProps<typeof MediaFiles>> = (locale) => {
  const { name, tag } = localeFacts(locale)
  const file = { title: WORDS[locale].short, kind: 'pdf' as const, size: 120_000, language: name }
  return {
    'text, kit and an attachment': {
      files: {
        ...{ locale, text: '#text', kit: { href: '#kit', size: 240_000 } },
        attachments: [{ ...file, href: '#file', sha256: '0123456789abcdef'.repeat(4) }],
        editions: [{ href: '#edition', text: name, hreflang: tag }],
      },
    },
  }
}

export const linkNotesExamples: Examples<ComponentProps<typeof LinkNotes>> = (locale) => ({
  'on paper': { links: ['https://example.org/a', 'https://example.org/b'], locale },
})
