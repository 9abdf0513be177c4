import { createHash } from 'node:crypto'
import { correctionsList, FEED_FILES, FEED_FORMATS, feedPath } from '../content/entries/feed-scopes.ts'
import { type FeedItem, tagUri } from '../feeds/feed.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { type CorrectionView, getCorrections } from '../pages/corrections.ts'
import { absoluteUrl } from '../site/config.ts'
import { infoOf, LONGEST_FEED, RENDER } from './feeds.ts'
import { escapeHtml, inEdition } from './full-html.ts'
import type { Output } from './output.ts'

/** The feeds of everything that was put right or taken back in an edition. */
export function correctionFeedOutputs(locale: Locale): Output[] {
  const list = correctionsList(locale)
  const items = () =>
    getCorrections(locale)
      .slice(0, LONGEST_FEED)
      .map((correction) => toItem(correction, locale))
  return FEED_FORMATS.map((format) => ({
    path: localePath(feedPath(list, format), locale),
    type: `${FEED_FILES[format].type}; charset=utf-8`,
    make: () => RENDER[format](infoOf(list, format, locale), items()),
  }))
}

function toItem(correction: CorrectionView, locale: Locale): FeedItem {
  const { verify, corrections } = getMessages(locale)
  const what = correction.kind === 'withdrawn' ? verify.corrections.withdrawn : corrections.kinds[correction.kind]
  const words = wordsOf(correction, locale)
  return {
    id: tagUri(locale, `${correction.lasting}/corrections/${keyOf(correction)}`),
    url: absoluteUrl(correction.href),
    title: verify.corrections.item(what, correction.title),
    summary: words,
    html: inEdition(`<p>${escapeHtml(words)}</p>`, locale),
    published: correction.date,
    categories: [what],
  }
}

function wordsOf(correction: CorrectionView, locale: Locale): string {
  if (correction.kind === 'withdrawn') return correction.reason
  return getMessages(locale).corrections.told(correction.was, correction.now)
}

/** Where editors put a line in the list does not matter; what it says does. */
function keyOf(correction: CorrectionView): string {
  const told = correction.kind === 'withdrawn' ? correction.reason : correction.was + correction.now
  const hash = createHash('sha256').update(told).digest('hex').slice(0, 8)
  return `${correction.date.edtf.replace('/', '--')}-${hash}`
}
