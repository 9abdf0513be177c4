import type { Link, PhrasingContent, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

/** A word that is explained elsewhere, with the spellings it is found by. */
export interface LinkedTerm {
  readonly href: string
  readonly forms: readonly string[]
}

/** Headings and links stay as they are written; a footnote is an aside. */
const LEFT_ALONE = new Set(['heading', 'link', 'linkReference', 'footnoteDefinition'])

/** What continues a word: letters, marks, digits, and the ZWNJ and hyphen that bind its parts. */
const IN_WORD = '[\\p{L}\\p{M}\\p{N}\\u200c-]'

/**
 * Links each word where it first stands in the text. Of two that begin at the same place the longer is taken;
 * a word inside another word, or bound to one by ZWNJ or hyphen, is not that word.
 */
export function glossaryTerms({ terms }: { terms: readonly LinkedTerm[] }) {
  const hrefs = new Map(terms.flatMap(({ href, forms }) => forms.map((form) => [keyOf(form), href] as const)))
  const pattern = patternOf([...hrefs.keys()])
  return (tree: Root) => {
    const linked = new Set<string>()
    visit(tree, (node, index, parent) => {
      if (LEFT_ALONE.has(node.type)) return SKIP
      if (node.type !== 'text' || index === undefined || !parent) return
      const pieces = linkPieces(node, pattern, hrefs, linked)
      if (pieces.length < 2 && pieces[0]?.type !== 'link') return
      parent.children.splice(index, 1, ...pieces)
      return [SKIP, index + pieces.length]
    })
  }
}

function linkPieces(
  { value }: Text,
  pattern: RegExp,
  hrefs: ReadonlyMap<string, string>,
  linked: Set<string>,
): PhrasingContent[] {
  const pieces: PhrasingContent[] = []
  let position = 0
  for (const { 0: word, index } of value.matchAll(pattern)) {
    const href = hrefs.get(keyOf(word))
    if (!href || linked.has(href)) continue
    linked.add(href)
    if (index > position) pieces.push({ type: 'text', value: value.slice(position, index) })
    pieces.push(toLink(word, href))
    position = index + word.length
  }
  if (position < value.length) pieces.push({ type: 'text', value: value.slice(position) })
  return pieces
}

function toLink(word: string, url: string): Link {
  return {
    type: 'link',
    url,
    children: [{ type: 'text', value: word }],
    data: { hProperties: { className: ['term'] } },
  }
}

/** One spelling for a form and for what is found by it: small letters, one space between words. */
function keyOf(word: string): string {
  return word.toLowerCase().replace(/\s+/g, ' ')
}

/** The longest form first: of the alternatives an expression takes the first that fits. */
function patternOf(forms: readonly string[]): RegExp {
  const escaped = forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'))
  return new RegExp(`(?<!${IN_WORD})(?:${escaped.join('|') || '(?!)'})(?!${IN_WORD})`, 'giu')
}
