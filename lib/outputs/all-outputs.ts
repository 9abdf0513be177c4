import { getEditions } from '../content/queries.ts'
import { correctionFeedOutputs } from './correction-feed.ts'
import { entryOutputs } from './entry-files.ts'
import { entrySchemaOutput } from './entry-schema.ts'
import { feedOutputs } from './feeds.ts'
import { llmsOutput } from './llms.ts'
import { openSearchOutput } from './open-search.ts'
import type { Output } from './output.ts'
import { ownOutputs } from './own-documents.ts'
import { robotsOutput } from './robots.ts'
import { sitemapOutputs } from './sitemaps.ts'

/** Every file for programs. `pages`: addresses of the HTML pages that answer 200; `now`: the clock of the build. */
export function allOutputs(pages: ReadonlySet<string>, now: Date): Output[] {
  const ofEditions = getEditions().flatMap((locale) => [
    ...feedOutputs(locale),
    ...correctionFeedOutputs(locale),
    ...entryOutputs(locale),
    ...ownOutputs(locale, pages),
    entrySchemaOutput(locale),
    llmsOutput(locale),
    openSearchOutput(locale),
  ])
  return [...ofEditions, ...sitemapOutputs(pages, now), robotsOutput()]
}
