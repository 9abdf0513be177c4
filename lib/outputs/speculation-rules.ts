import { LOCALES } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'

/** Where browsers find the rules below; every page names it in its Speculation-Rules header. */
export const SPECULATION_RULES_PATH = '/speculation-rules.json'
export const SPECULATION_RULES_TYPE = 'application/speculationrules+json'

/**
 * Asks browsers that can to fetch the next page once the reader is about to follow a link (pointer
 * resting on it, or pressed): pages of this site only, never a search, an answer to a form or a download.
 */
export function speculationRules(): object {
  const searches = LOCALES.map((locale) => ({ href_matches: localePath('/search', locale) }))
  const excluded = [
    ...searches,
    // One character at least: the pattern for any query would match none, too.
    { href_matches: '/*\\?(.+)' },
    { href_matches: '/*.*' },
    { selector_matches: '[download], [rel~=nofollow], [rel~=external]' },
  ]
  const where = { and: [{ href_matches: '/*' }, ...excluded.map((rule) => ({ not: rule }))] }
  return { prefetch: [{ where, eagerness: 'moderate' }] }
}
