import { dateInFull } from '../chart/cell-text.ts'
import { findFigure, getFigure } from '../content/numbers/data-queries.ts'
import { getEntry, getProgrammes, getTaxonomy } from '../content/queries.ts'
import type { PageData } from '../content/schema/schema.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { MISSION } from '../mission/mission.ts'
import { type ChildGroup, programmeGroups } from './child-pages.ts'
import { type KeyFigureView, type ShareFigure, splitFigures } from './key-figure.ts'

export const BRIEFING_PATH = '/take-action/donors'

/** What the page for donors adds to its own text: taken from other entries, so that no copy of it can grow old. */
export interface BriefingView {
  /** The first two of its figures: what was asked for, and for how many. */
  readonly asked: readonly KeyFigureView[]
  /** The first share among its figures, drawn as a bar, with the place it speaks of. */
  readonly reached: (ShareFigure & { readonly place: string }) | undefined
  readonly contactPage: string
  /** The newest day on which one of its figures was entered, in words. */
  readonly asOf: string | undefined
  /** Programmes by group, with the bodies they name as partners, each once. */
  readonly fields: readonly (ChildGroup & { readonly partners: readonly string[] })[]
  /** Those of the contact page that can be written to by post: a donor's letter goes to them. */
  readonly contacts: PageData['contacts']
}

/** The briefing for donors and partners, with the figures its page shows. */
export function briefingView(locale: Locale, ids: readonly string[]): BriefingView {
  const contact = getEntry(locale, MISSION.contact)
  const days = ids.flatMap((id) => findFigure(locale, id)?.recorded ?? []).sort()
  const newest = days.at(-1)
  const { shares, figures } = splitFigures(ids, locale)
  const [share] = shares
  return {
    asked: figures.slice(0, 2),
    reached: share && { ...share, place: getFigure(locale, share.id).place },
    contactPage: localePath(MISSION.contact, locale),
    asOf: newest && dateInFull(newest, locale),
    fields: fieldsOfWork(locale),
    contacts: contact?.type === 'page' ? contact.data.contacts.filter(({ address }) => address) : [],
  }
}

/** A partner stands in the first group that names it. */
function fieldsOfWork(locale: Locale): BriefingView['fields'] {
  const groupOf = new Map(getTaxonomy().programmes.map(({ key, group }) => [key, group]))
  const named = new Set<string>()
  return programmeGroups(locale).map((field) => {
    const programmes = getProgrammes(locale).filter(({ slug }) => groupOf.get(slug) === field.key)
    const partners = eachOnce(programmes.flatMap(({ data }) => data.partners)).filter(
      (partner) => !named.has(nameOf(partner)),
    )
    for (const partner of partners) named.add(nameOf(partner))
    return { ...field, partners }
  })
}

/** A body that several programmes name, each with another remark in brackets, is one body. */
function eachOnce(partners: readonly string[]): string[] {
  const known = new Map<string, string>()
  for (const partner of partners) known.set(nameOf(partner), known.has(nameOf(partner)) ? nameOf(partner) : partner)
  return [...known.values()]
}

function nameOf(partner: string): string {
  return partner.replace(/\s*\([^)]*\)$/, '')
}
