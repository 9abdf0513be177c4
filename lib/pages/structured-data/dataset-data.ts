import { downloadFiles } from '../../chart/downloads.ts'
import { getDatasets } from '../../content/numbers/data-queries.ts'
import type { LocalDataset } from '../../content/numbers/dataset-types.ts'
import { getMessages } from '../../i18n/get-messages.ts'
import { type Locale, localeFacts } from '../../i18n/locales.ts'
import { localePath } from '../../i18n/paths.ts'
import { absoluteUrl } from '../../site/config.ts'
import { datasetPath } from '../dataset.ts'
import { dataset as datasetNode } from './dataset.ts'
import type { JsonLdNode } from './json-ld.ts'

/** What may be done with what the site publishes. */
const TERMS_PATH = '/terms-of-use'

/** The dataset at an address as schema.org has it; nothing where there is none. */
export function datasetData(locale: Locale, path: string): JsonLdNode[] {
  const found = getDatasets(locale).find(({ id }) => datasetPath(id) === path)
  return found ? [toNode(found)] : []
}

function toNode(data: LocalDataset): JsonLdNode {
  const { locale, id, title, description, reading, period, publisher, licence, recorded } = data
  const { site } = getMessages(locale)
  const url = absoluteUrl(localePath(datasetPath(id), locale))
  return datasetNode({
    ...{ url, name: title, period, country: site.country },
    licence: { name: licence, url: absoluteUrl(localePath(TERMS_PATH, locale)) },
    description: `${description} ${reading}`,
    language: localeFacts(locale).tag,
    credit: publisher,
    publisher: { name: site.name, url: absoluteUrl(localePath('/', locale)) },
    modified: recorded,
    sources: data.sources.flatMap((source) => source.url ?? []),
    columns: data.fields.map((field) => ({
      name: field.title,
      definition: field.definition,
      ...(field.unitWords && { unit: field.unitWords.name }),
    })),
    downloads: downloadFiles(id).map(({ name, type }) => ({
      url: `${url}/${name}`,
      mediaType: type.replace(/;.*$/, ''),
    })),
  })
}
