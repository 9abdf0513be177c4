import type { NewsEntry } from '../../../lib/content/entries/entry.ts'
import { newsSchema } from '../../../lib/content/schema/schema.ts'

const PLAIN = newsSchema.parse({
  title: 'A report',
  summary: 'A summary.',
  kind: 'news',
  date: '2023-06-21',
  dateMeaning: 'event',
})

/** A sound news entry with some of its front matter replaced. */
export function newsEntry(data: Partial<NewsEntry['data']>, slug = 'report'): NewsEntry {
  return {
    type: 'news',
    locale: 'en',
    path: `/news/${slug}`,
    slug,
    file: `content/en/news/${slug}.md`,
    body: 'Words.',
    bodyLine: 10,
    version: '0123456789ab',
    position: () => ({ line: 1, column: 1 }),
    data: { ...PLAIN, ...data, date: data.date ?? PLAIN.date },
  }
}
