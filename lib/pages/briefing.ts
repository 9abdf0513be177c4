import { dateInFull } from '../chart/cell-text.ts'
import { findFigure } from '../content/numbers/data-queries.ts'
import { getEntry, getProgrammes } from '../content/queries.ts'
import type { PageData } from '../content/schema/schema.ts'
import type { Locale } from '../i18n/locales.ts'
import type { ChildGroup } from './child-pages.ts'

export const BRIEFING_PATH = '/take-action/donors'

/** What the page for donors adds to its own text: taken from other entries, so that no copy of it can grow old. */
export interface BriefingView {
  /** The newest day on which one of its figures was entered, in words. */
  readonly asOf: string | undefined
  readonly programmes: readonly ChildGroup[]
  /** Bodies that programmes name as partners, each once. */
  readonly partners: readonly string[]
  readonly contacts: PageData['contacts']
}

/** How many of the contact page's entries a briefing has room for; the mission's own stand first there. */
const CONTACTS = 3

/** The briefing for donors and partners, with the figures its page shows. */
export function briefingView(
  locale: Locale,
  figures: readonly string[],
  programmes: readonly ChildGroup[],
): BriefingView {
  const contact = getEntry(locale, '/who-we-are/contact')
  const days = figures.flatMap((id) => findFigure(locale, id)?.recorded ?? []).sort()
  const newest = days.at(-1)
  return {
    asOf: newest && dateInFull(newest, locale),
    programmes,
    partners: eachOnce(getProgrammes(locale).flatMap(({ data }) => data.partners)),
    contacts: contact?.type === 'page' ? contact.data.contacts.slice(0, CONTACTS) : [],
  }
}

/** A body that several programmes name, each with another remark in brackets, is one body. */
function eachOnce(partners: readonly string[]): string[] {
  const nameOf = (partner: string) => partner.replace(/\s*\([^)]*\)$/, '')
  const known = new Map<string, string>()
  for (const partner of partners) known.set(nameOf(partner), known.has(nameOf(partner)) ? nameOf(partner) : partner)
  return [...known.values()]
}
