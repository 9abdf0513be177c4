import type { JsonLdNode, JsonLdValue } from '../../../lib/pages/structured-data/json-ld.ts'

/**
 * What each thing must say to be of use to a search engine or a catalogue. Of several names in brackets one is
 * enough. Stricter than schema.org, where nothing is required, and than the validators on npm, which pass
 * incomplete things.
 */
const REQUIRED: Readonly<Record<string, readonly (string | readonly string[])[]>> = {
  NewsArticle: [
    'headline',
    'description',
    'url',
    'mainEntityOfPage',
    'inLanguage',
    ['datePublished', 'contentReferenceTime', 'temporalCoverage'],
    'author',
    'publisher',
    'image',
  ],
  Organization: [
    ['name', '@id'],
    ['url', '@id', 'name'],
  ],
  Person: ['name'],
  ContactPoint: ['email', 'contactType'],
  ImageObject: ['url', 'width', 'height'],
  CorrectionComment: ['text', 'datePublished'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  Dataset: [
    'name',
    'description',
    'url',
    'creator',
    'publisher',
    'license',
    'temporalCoverage',
    'spatialCoverage',
    'variableMeasured',
    'distribution',
  ],
  Country: ['name'],
  CreativeWork: ['name', 'url'],
  DataDownload: ['contentUrl', 'encodingFormat'],
  PropertyValue: ['name', 'description'],
  WebSite: ['name', 'url', 'inLanguage', 'publisher', 'potentialAction'],
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
}

/** Names that a thing, or a thing in it, lacks or leaves empty: `NewsArticle.image`. An unknown type is named itself. */
export function missingNames(node: JsonLdNode): string[] {
  const type = node['@type']
  const required = REQUIRED[type]
  const own = required?.filter((name) => ![name].flat().some((one) => isFilled(node[one])))
  const inner = Object.values(node).flatMap(nodesIn).flatMap(missingNames)
  return [...(own?.map((name) => `${type}.${[name].flat().join('|')}`) ?? [type]), ...inner]
}

function isFilled(value: JsonLdValue | undefined): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
}

function nodesIn(value: JsonLdValue | undefined): JsonLdNode[] {
  if (value === undefined || typeof value !== 'object') return []
  return isList(value) ? value.flatMap(nodesIn) : [value]
}

function isList(value: JsonLdNode | readonly JsonLdValue[]): value is readonly JsonLdValue[] {
  return Array.isArray(value)
}
