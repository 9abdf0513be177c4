import GithubSlugger from 'github-slugger'
import { FRAME_IDS } from '../site/frame-ids.ts'

/**
 * Gives each heading of a text an id made from its words, Persian words included: none twice, and none that the page around it uses.
 * `taken`: ids of that page beside those all pages may use. Letters, digits, hyphens and underscores alone.
 */
export function headingNamer(taken: readonly string[] = []): (words: string) => string {
  const slugger = new GithubSlugger()
  for (const id of [...FRAME_IDS, ...taken]) slugger.slug(id)
  return (words) => slugger.slug(/[\p{L}\p{N}]/u.test(words) ? words : 'part')
}
