import { renderXml, xml } from '../text/xml.ts'

interface OpenSearchInput {
  /** At most 16 characters: browsers show it in a menu. */
  readonly shortName: string
  readonly description: string
  /** BCP 47. */
  readonly language: string
  /** The search page of the edition, absolute; `q` is its parameter. */
  readonly searchUrl: string
  readonly iconUrl: string
}

const LONGEST_NAME = 16

/**
 * OpenSearch 1.1 description, `application/opensearchdescription+xml`, with which a browser adds the site's search
 * to its own. Throws a RangeError on a name longer than the format allows.
 */
export function renderOpenSearch({ shortName, description, language, searchUrl, iconUrl }: OpenSearchInput): string {
  if (Array.from(shortName).length > LONGEST_NAME) {
    throw new RangeError(`"${shortName}" is longer than ${LONGEST_NAME} characters`)
  }
  const parts = [
    xml('ShortName', {}, shortName),
    xml('Description', {}, description),
    xml('Language', {}, language),
    xml('InputEncoding', {}, 'UTF-8'),
    xml('Image', {}, iconUrl),
    xml('Url', { type: 'text/html', method: 'get', template: `${searchUrl}?q={searchTerms}` }),
  ]
  return renderXml(xml('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, ...parts))
}
