import { getEditions } from '../content/queries.ts'
import { pageAddresses } from '../pages/addresses.ts'
import { SITE_ORIGIN } from '../site/config.ts'
import { catalogueOutput } from './catalogue.ts'
import { channelsOutputs } from './channels.ts'
import { correctionFeedOutputs } from './correction-feed.ts'
import { entryOutputs } from './entry-files.ts'
import { entrySchemaOutput } from './entry-schema.ts'
import { feedOutputs } from './feeds.ts'
import { llmsOutput } from './llms.ts'
import {
  attachmentOutputs,
  citationOutputs,
  datasetOutputs,
  photographOutputs,
  pressKitOutputs,
  sharePictureOutputs,
} from './media-files.ts'
import { openSearchOutput } from './open-search.ts'
import type { Output } from './output.ts'
import { ownOutputs } from './own-documents.ts'
import { qrOutputs } from './qr-codes.ts'
import { robotsOutput } from './robots.ts'
import { SECURITY_TXT_PATH, securityTxt } from './security-txt.ts'
import { sitemapOutputs } from './sitemaps.ts'
import { SPECULATION_RULES_PATH, SPECULATION_RULES_TYPE, speculationRules } from './speculation-rules.ts'
import { webManifestOutput } from './web-manifest.ts'

/** Every file of the site that is no page. `now`: the clock of the build; `signingKey`: signs the list of channels (PEM). */
export function allOutputs(now: Date, signingKey?: string): Output[] {
  const pages = pageAddresses()
  return [
    ...getEditions().flatMap((locale) => [
      ...feedOutputs(locale),
      ...correctionFeedOutputs(locale),
      ...entryOutputs(locale),
      ...ownOutputs(locale, pages),
      ...datasetOutputs(locale),
      ...attachmentOutputs(locale),
      catalogueOutput(locale),
      ...citationOutputs(locale),
      entrySchemaOutput(locale),
      llmsOutput(locale),
      openSearchOutput(locale),
      webManifestOutput(locale),
    ]),
    ...sitemapOutputs(pages, now),
    ...channelsOutputs(signingKey),
    ...pressKitOutputs(),
    ...photographOutputs(),
    ...sharePictureOutputs(),
    ...qrOutputs(pages),
    robotsOutput(),
    { path: SECURITY_TXT_PATH, type: 'text/plain; charset=utf-8', make: () => securityTxt(SITE_ORIGIN, now) },
    { path: SPECULATION_RULES_PATH, type: SPECULATION_RULES_TYPE, make: () => JSON.stringify(speculationRules()) },
  ]
}
