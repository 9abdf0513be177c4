import { isLocale, LOCALES, type Locale } from '../../i18n/locales.ts'
import { SECTIONS, type Section } from '../entries/entry.ts'

/** Where a content file belongs, judged by its path alone. */
export interface FilePlace {
  readonly locale: Locale
  readonly type: 'news' | 'programme' | 'page'
  readonly section: Section | undefined
  readonly slug: string
  readonly path: string
}

/** Last parts of addresses that the site itself answers; a file may not take them. */
export const RESERVED_SLUGS: Record<string, readonly string[]> = {
  '': [
    ...words('api corrections gone healthz icons index llms news-sitemap opensearch news readyz robots schemas search'),
    ...words('sitemap styleguide too-many-requests'),
    ...SECTIONS,
    ...LOCALES,
  ],
  news: words('atom feed kind page place programme topic year'),
  'data-and-resources': ['datasets', 'figures'],
  'take-action': ['verify'],
}

function words(text: string): string[] {
  return text.split(' ')
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Places `en/news/x.md` in the site, or says why it has no place. */
export function placeFile(path: string): FilePlace | { problem: string; remedy: string } {
  const [locale = '', ...parts] = path.replace(/\.md$/, '').split('/')
  if (!isLocale(locale))
    return {
      problem: `is in no edition: “${locale}”`,
      remedy: `put it below ${LOCALES.map((known) => `content/${known}`).join(' or ')}`,
    }
  const slug = parts.at(-1) ?? ''
  const folder = parts.slice(0, -1).join('/')
  if (!SLUG.test(slug))
    return {
      problem: `has a name that cannot be an address: “${slug}”`,
      remedy: 'use lower-case Latin letters, digits and hyphens',
    }
  if (RESERVED_SLUGS[folder]?.includes(slug))
    return {
      problem: `takes an address the site itself uses: /${parts.join('/')}`,
      remedy: 'give the file another name',
    }
  return inFolder(locale, folder, slug)
}

function inFolder(locale: Locale, folder: string, slug: string): ReturnType<typeof placeFile> {
  const section = SECTIONS.find((name) => name === folder)
  if (folder === 'news' && slug !== 'index')
    return { locale, type: 'news', section: undefined, slug, path: `/news/${slug}` }
  if (section && slug === 'index') return { locale, type: 'page', section, slug: section, path: `/${section}` }
  if (section)
    return { locale, type: section === 'our-work' ? 'programme' : 'page', section, slug, path: `/${section}/${slug}` }
  if (folder === '') return { locale, type: 'page', section: undefined, slug, path: slug === 'home' ? '/' : `/${slug}` }
  return {
    problem: `is in a folder the site does not know: ${folder}`,
    remedy: `use one of: news, ${SECTIONS.join(', ')}`,
  }
}
