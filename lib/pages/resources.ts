import type { PageData } from '../content/schema/schema.ts'
import { compareNewestFirst } from '../i18n/edtf.ts'
import { formatLanguage } from '../i18n/format.ts'
import type { Locale } from '../i18n/locales.ts'

type Resource = PageData['resources'][number]

/** A document elsewhere as its row shows it: languages by their names, `lang` that of the title. */
export interface ResourceView extends Omit<Resource, 'languages'> {
  readonly lang: string | undefined
  readonly languages: readonly string[]
}

/** Documents elsewhere, the newest first; those that show no date stand last. */
export function resourceViews(resources: readonly Resource[], locale: Locale): ResourceView[] {
  return resources.toSorted(newestFirst).map(({ languages, ...resource }) => ({
    ...resource,
    lang: languages[0],
    languages: languages.map((code) => formatLanguage(code, locale)),
  }))
}

function newestFirst({ date: a }: Resource, { date: b }: Resource): number {
  if (a && b) return compareNewestFirst(a, b)
  return Number(Boolean(b)) - Number(Boolean(a))
}
