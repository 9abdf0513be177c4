/** The datasets of an edition for catalogues and harvesters: DCAT 3 (W3C) as JSON-LD. */
import { hash } from 'node:crypto'
import type { Download } from '../chart/downloads.ts'
import { getDatasets } from '../content/numbers/data-queries.ts'
import type { LocalDataset } from '../content/numbers/dataset-types.ts'
import { tagUri } from '../feeds/feed.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { type Locale, localeFacts } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { MISSION } from '../mission/mission.ts'
import { getDownloads } from '../pages/dataset.ts'
import { MACHINE_PATHS } from '../pages/open-data.ts'
import { TERMS_PATH } from '../pages/structured-data/dataset-data.ts'
import { absoluteUrl } from '../site/config.ts'
import { DATASETS_PATH, datasetPath } from '../site/data-paths.ts'
import type { Output } from './output.ts'

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** DCAT wants these lists’ own names of things: languages, media types, countries. */
const LANGUAGES = 'http://id.loc.gov/vocabulary/iso639-1/'
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/'
const COUNTRY = `http://publications.europa.eu/resource/authority/country/${MISSION.country.longCode}`

type Node = Readonly<Record<string, unknown>>

/** The catalogue of an edition. */
export function catalogueOutput(locale: Locale): Output {
  return {
    path: localePath(MACHINE_PATHS.catalogue, locale),
    type: 'application/ld+json',
    make: () => `${JSON.stringify({ '@context': CONTEXT, ...catalogue(locale) }, undefined, 2)}\n`,
  }
}

function catalogue(locale: Locale): Node {
  const { title, summary } = getMessages(locale).dataPages.datasets
  const page = urlOf(locale, DATASETS_PATH)
  return {
    '@id': `${page}#catalogue`,
    '@type': 'dcat:Catalog',
    'dct:title': words(title, locale),
    'dct:description': words(summary, locale),
    'dct:language': language(locale),
    'dct:publisher': publisher(locale),
    'foaf:homepage': at(page),
    'dcat:dataset': getDatasets(locale).map(toDataset),
  }
}

function toDataset(dataset: LocalDataset): Node {
  const { locale, id, title, description, reading, period, recorded, sources } = dataset
  const url = urlOf(locale, datasetPath(id))
  return {
    '@id': `${url}#dataset`,
    '@type': 'dcat:Dataset',
    'dct:identifier': tagUri(locale, datasetPath(id)),
    'dct:title': words(title, locale),
    'dct:description': words(`${description} ${reading}`, locale),
    'dct:language': language(locale),
    'dct:publisher': publisher(locale),
    // Who counted: the table is put together by its publisher.
    'dct:provenance': { '@type': 'dct:ProvenanceStatement', 'rdfs:label': words(dataset.publisher, locale) },
    'dct:modified': typed('date', recorded),
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': typed('date', period.earliest),
      'dcat:endDate': typed('date', period.latest),
    },
    'dct:spatial': {
      '@id': COUNTRY,
      '@type': 'dct:Location',
      'rdfs:label': words(getMessages(locale).site.country, locale),
    },
    'dct:source': sources.flatMap((source) => (source.url ? [at(source.url)] : [])),
    'dcat:landingPage': at(url),
    'dcat:distribution': getDownloads(locale, id).map((file) => toDistribution(dataset, url, file)),
  }
}

function toDistribution({ locale, licence }: LocalDataset, url: string, { kind, name, type, body }: Download): Node {
  const address = `${url}/${name}`
  const mediaType = at(MEDIA_TYPES + type.replace(/;.*$/, ''))
  return {
    '@id': `${address}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': words(getMessages(locale).dataPages.downloads.kinds[kind], locale),
    'dcat:accessURL': at(url),
    'dcat:downloadURL': at(address),
    'dcat:mediaType': mediaType,
    ...(kind === 'zip' && { 'dcat:packageFormat': mediaType }),
    'dcat:byteSize': typed('nonNegativeInteger', String(body.length)),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': at(`${CONTEXT.spdx}checksumAlgorithm_sha256`),
      'spdx:checksumValue': typed('hexBinary', hash('sha256', body)),
    },
    // The sources' own conditions: no licence is given that is not the mission's to give.
    'dct:rights': {
      '@type': 'dct:RightsStatement',
      'rdfs:label': words(licence, locale),
      'rdfs:seeAlso': at(urlOf(locale, TERMS_PATH)),
    },
  }
}

function publisher(locale: Locale): Node {
  const home = urlOf(locale, '/')
  const name = words(getMessages(locale).site.name, locale)
  return { '@id': `${home}#organization`, '@type': 'foaf:Organization', 'foaf:name': name, 'foaf:homepage': at(home) }
}

function words(text: string, locale: Locale): Node {
  return { '@language': localeFacts(locale).tag, '@value': text }
}

function language(locale: Locale): Node {
  return { '@id': LANGUAGES + localeFacts(locale).tag.replace(/-.*$/, ''), '@type': 'dct:LinguisticSystem' }
}

function typed(type: string, value: string): Node {
  return { '@type': `xsd:${type}`, '@value': value }
}

function at(url: string): Node {
  return { '@id': url }
}

function urlOf(locale: Locale, path: string): string {
  return absoluteUrl(localePath(path, locale))
}
