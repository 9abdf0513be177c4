/** `{{figure:returns-2023}}` in a text: the value of a key figure, in the words of the edition, linked to its page. */

import { capitalised } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { FIGURES_PATH } from '../../site/data-paths.ts'
import { nearestKey } from '../schema/nearest-key.ts'
import type { Figure } from './figures-types.ts'

/** A reference that leads to no figure of the edition. */
export interface TokenFault {
  readonly offset: number
  readonly problem: string
  readonly remedy: string
}

interface TokenContext {
  readonly locale: Locale
  readonly figures: ReadonlyMap<string, Figure>
  /** Markdown gets a link, a plain text the value alone. */
  readonly form: 'markdown' | 'plain'
}

const TOKEN = /\{\{([^{}]*)\}\}/g
/** A value that stands in the text of a link cannot be one itself. */
const INSIDE_LINK = /\[[^[\]]*$/

/** Puts values in the place of references. What leads nowhere stays as it is and is returned with its offset. */
export function replaceTokens(text: string, context: TokenContext): { text: string; faults: TokenFault[] } {
  const faults: TokenFault[] = []
  if (!text.includes('{{')) return { text, faults }
  const replaced = text.replace(TOKEN, (token, inner: string, offset: number) => {
    const found = readToken(inner, context)
    if ('problem' in found) {
      faults.push({ offset, ...found })
      return token
    }
    const before = text.slice(0, offset)
    const value = startsSentence(before) ? capitalised(found.value, context.locale) : found.value
    const linked = context.form === 'markdown' && !INSIDE_LINK.test(before)
    return linked ? `[${value}](${FIGURES_PATH}/${found.id})` : value
  })
  return { text: replaced, faults }
}

function readToken(
  inner: string,
  { figures, locale }: TokenContext,
): { id: string; value: string } | Omit<TokenFault, 'offset'> {
  const id = /^figure:([a-z0-9-]+)$/.exec(inner.trim())?.[1]
  if (!id)
    return { problem: `is not a reference to a figure: {{${inner}}}`, remedy: 'write it like {{figure:returns-2023}}' }
  const figure = figures.get(id)
  if (!figure) return { problem: `“${id}” is not a figure`, remedy: nearestFigure(id, [...figures.keys()]) }
  const formatted = figure.editions[locale]
  if (!formatted)
    return { problem: `“${id}” has no words in this edition`, remedy: `add it to content/${locale}/figures.yml` }
  return { id, value: formatted.text }
}

/** What to write instead of an id that is not known. */
export function nearestFigure(id: string, ids: readonly string[]): string {
  return nearestKey(id, ids, 'use an id of content/figures.yml')
}

function startsSentence(before: string): boolean {
  return before.trim() === '' || /[.!?]\s$|\n\s*\n$/.test(before)
}
