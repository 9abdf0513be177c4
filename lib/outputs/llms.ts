import type { Entry } from '../content/entry.ts'
import { getEntries, getProgrammes, getStandingNews } from '../content/queries.ts'
import { entryFilePath, MACHINE_PATHS } from '../content/views/open-data.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { absoluteUrl } from '../site/config.ts'
import type { Output } from './output.ts'

/** A guide to an edition for language models (llmstxt.org): what it is, and every text without markup. */
export function llmsOutput(locale: Locale): Output {
  const { site, sections, listing } = getMessages(locale)
  const pages = getEntries(locale).filter(({ type, path }) => type === 'page' && path !== '/boilerplate')
  const text = [
    `# ${site.name}`,
    `> ${site.description}`,
    listing.intro,
    group(sections.home, pages),
    group(sections.ourWork, getProgrammes(locale)),
    group(sections.news, getStandingNews(locale)),
  ].join('\n\n')
  return { path: localePath(MACHINE_PATHS.llms, locale), type: 'text/plain; charset=utf-8', text: `${text}\n` }
}

function group(heading: string, entries: readonly Entry[]): string {
  const lines = entries.map(({ locale, path, data }) => {
    const url = absoluteUrl(localePath(entryFilePath(path, 'txt'), locale))
    return `- [${data.title.replace(/[[\]]/g, '')}](${url}): ${data.summary}`
  })
  return [`## ${heading}`, '', ...lines].join('\n')
}
