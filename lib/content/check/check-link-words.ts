import type { Link, Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { namesIn } from '../../mission/mission.ts'
import { OFFICIAL_ORIGIN } from '../../site/config.ts'
import { foldText } from '../../text/normalise.ts'
import type { Report } from './fault.ts'

/** Words that say nothing of where a link leads, alone or with each other, in every edition. */
const SAY_NOTHING = new Set(
  [
    ...['here', 'click', 'this', 'link', 'page', 'website', 'more', 'read', 'learn', 'see', 'find', 'out', 'details'],
    ...['download', 'on', 'for', 'please'],
    ...['اینجا', 'این', 'جا', 'کلیک', 'کنید', 'بیشتر', 'بخوانید', 'ببینید', 'ادامه', 'ادامهٔ', 'مطلب', 'پیوند', 'لینک'],
    ...['صفحه', 'دانلود', 'جزئیات', 'در', 'را', 'برای'],
  ].map(foldText),
)

const BARE_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/

/** Reports links whose words do not say where they lead: a reader who hears only the links of a page learns nothing from them. */
export function checkLinkWords(nodes: readonly Nodes[], report: Report): void {
  for (const node of nodes) {
    if (node.type !== 'link') continue
    const words = textOf(node).trim()
    if (BARE_ADDRESS.test(words))
      report(
        node,
        `shows a bare address as a link: ${words.slice(0, 60)}`,
        `write the name of the page in square brackets, then the address in round ones: [${namesIn('en').shortName}](${OFFICIAL_ORIGIN})`,
        'warning',
      )
    else if (saysNothing(node, words))
      report(
        node,
        words === '' ? 'has a link without words' : `has a link that does not say where it leads: “${words}”`,
        'link the words that name what the reader will find there',
        'warning',
      )
  }
}

function saysNothing({ children }: Link, words: string): boolean {
  const isPicture = children.some(({ type }) => type === 'image')
  const each = foldText(words.replace(/[.,:…»«>→←]+/g, ' ')).split(/\s+/)
  return !isPicture && each.every((word) => word === '' || SAY_NOTHING.has(word))
}
