import { downloadFiles } from '../../chart/downloads.ts'
import { getDatasets } from '../../content/numbers/data-queries.ts'
import type { LocalDataset } from '../../content/numbers/dataset-types.ts'
import { getMessages } from '../../i18n/get-messages.ts'
import { type Locale, localeFacts } from '../../i18n/locales.ts'
import { localePath } from '../../i18n/paths.ts'
import { absoluteUrl } from '../../site/config.ts'
import { datasetPath } from '../../site/data-paths.ts'
import type { JsonLdNode } from './json-ld.ts'

/** What may be done with what the site publishes. */
export const TERMS_PATH = '/terms-of-use'

/** The dataset at an address as schema.org has it; nothing where there is none. */
export function datasetData(locale: Locale, path: string): JsonLdNode[] {
  const found = getDatasets(locale).find(({ id }) => datasetPath(id) === path)
  return found ? [toNode(found)] : []
}

function toNode({ locale, id, title, description, reading, ...data }: LocalDataset): JsonLdNode {
  const { site } = getMessages(locale)
  const url = absoluteUrl(localePath(datasetPath(id), locale))
  const publisher: JsonLdNode = { '@type': 'Organization', name: site.name, url: absoluteUrl(localePath('/', locale)) }
  return {
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    url,
    name: title,
    // 50 to 5,000 characters (Google's rule).
    description: `${description} ${reading}`,
    inLanguage: localeFacts(locale).tag,
    temporalCoverage: data.period.edtf,
    spatialCoverage: { '@type': 'Country', name: site.country },
    creator: publisher,
    publisher,
    // Who counted, in words: the table is put together by its publisher.
    creditText: data.publisher,
    license: { '@type': 'CreativeWork', name: data.licence, url: absoluteUrl(localePath(TERMS_PATH, locale)) },
    dateModified: data.recorded,
    isBasedOn: data.sources.flatMap((source) => source.url ?? []),
    isAccessibleForFree: true,
    variableMeasured: data.fields.map((field) => ({
      ...{ '@type': 'PropertyValue', name: field.title, description: field.definition },
      unitText: field.unitWords?.name,
    })),
    distribution: downloadFiles(id).map(({ name, type }) => ({
      ...{ '@type': 'DataDownload', contentUrl: `${url}/${name}`, encodingFormat: type.replace(/;.*$/, '') },
    })),
  }
}
