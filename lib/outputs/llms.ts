import type { Entry } from '../content/entries/entry.ts'
import { getDatasets, getFigures } from '../content/numbers/data-queries.ts'
import { getEntries, getProgrammes, getStandingNews } from '../content/queries.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { entryFilePath, MACHINE_PATHS } from '../pages/open-data.ts'
import { absoluteUrl } from '../site/config.ts'
import { datasetPath, figurePath } from '../site/data-paths.ts'
import type { Output } from './output.ts'

/** A guide to an edition for language models (llmstxt.org): what it is, and every text without markup. */
export function llmsOutput(locale: Locale): Output {
  const { site, sections, listing, data, dataPages } = getMessages(locale)
  const pages = getEntries(locale).filter(({ type, path }) => type === 'page' && path !== '/boilerplate')
  const datasets = getDatasets(locale).map(({ id, title, description: summary }) => ({
    ...{ locale, path: datasetPath(id), data: { title, summary } },
  }))
  const figures = getFigures(locale).map(({ id, title, quantity, period }) => ({
    ...{ locale, path: figurePath(id), data: { title, summary: data.join([quantity, period.primary]) } },
  }))
  const text = [
    `# ${site.name}`,
    `> ${site.description}`,
    listing.intro,
    group(sections.home, pages),
    group(sections.ourWork, getProgrammes(locale)),
    group(sections.news, getStandingNews(locale)),
    group(dataPages.datasets.title, datasets),
    group(dataPages.figures.title, figures),
  ].join('\n\n')
  return { path: localePath(MACHINE_PATHS.llms, locale), type: 'text/plain; charset=utf-8', make: () => `${text}\n` }
}

type Listed = Pick<Entry, 'locale' | 'path'> & { readonly data: Pick<Entry['data'], 'title' | 'summary'> }

function group(heading: string, entries: readonly Listed[]): string {
  const lines = entries.map(({ locale, path, data }) => {
    const url = absoluteUrl(localePath(entryFilePath(path, 'txt'), locale))
    return `- [${data.title.replace(/[[\]]/g, '')}](${url}): ${data.summary}`
  })
  return [`## ${heading}`, '', ...lines].join('\n')
}
