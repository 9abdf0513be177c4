import type { PartialDate } from '../../i18n/edtf.ts'
import type { JsonLdNode } from './json-ld.ts'

/** What a data catalogue wants to know of a dataset. All addresses are absolute. */
export interface DatasetInput {
  readonly url: string
  readonly name: string
  /** What it counts; 50 to 5,000 characters (Google's rule). */
  readonly description: string
  readonly language: string
  readonly period: PartialDate
  /** The country it is about. */
  readonly country: string
  /** Who counted, in words: the table is put together by its publisher. */
  readonly credit: string
  readonly publisher: { readonly name: string; readonly url: string }
  /** What may be done with it, in words, and the address of the terms. */
  readonly licence: { readonly name: string; readonly url: string }
  /** Day of the newest entry, YYYY-MM-DD. */
  readonly modified: string
  /** Addresses of the sources. */
  readonly sources: readonly string[]
  readonly columns: readonly { readonly name: string; readonly definition: string; readonly unit?: string }[]
  readonly downloads: readonly { readonly url: string; readonly mediaType: string }[]
}

/** schema.org Dataset. */
export function dataset(input: DatasetInput): JsonLdNode {
  const { url, name, description, language, period, country, credit, publisher, licence, modified, sources } = input
  const organization: JsonLdNode = { '@type': 'Organization', ...publisher }
  return {
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    url,
    name,
    description,
    inLanguage: language,
    temporalCoverage: period.edtf,
    spatialCoverage: { '@type': 'Country', name: country },
    creator: organization,
    publisher: organization,
    creditText: credit,
    license: { '@type': 'CreativeWork', ...licence },
    dateModified: modified,
    isBasedOn: sources,
    isAccessibleForFree: true,
    variableMeasured: input.columns.map(column),
    distribution: input.downloads.map(download),
  }
}

function column({ name, definition, unit }: DatasetInput['columns'][number]): JsonLdNode {
  return { '@type': 'PropertyValue', name, description: definition, unitText: unit }
}

function download({ url, mediaType }: DatasetInput['downloads'][number]): JsonLdNode {
  return { '@type': 'DataDownload', contentUrl: url, encodingFormat: mediaType }
}
