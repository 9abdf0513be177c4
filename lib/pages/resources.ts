import type { PageData } from '../content/schema/schema.ts'
import { compareNewestFirst } from '../i18n/edtf.ts'
import { formatLanguage } from '../i18n/format.ts'
import type { Locale } from '../i18n/locales.ts'

type Resource = PageData['resources'][number]

/** A document elsewhere as its row shows it: the site it is on, languages by their names, `lang` that of the title. */
export interface ResourceView extends Omit<Resource, 'languages'> {
  readonly host: string
  readonly lang: string | undefined
  readonly languages: readonly string[]
}

/** Documents of one kind. */
export interface ResourceGroup {
  readonly kind: string
  readonly resources: readonly ResourceView[]
}

/** Documents elsewhere by kind, in the order of the file; of each the newest first, and last those that show no date. */
export function resourceGroups(resources: readonly Resource[], locale: Locale): ResourceGroup[] {
  return [...new Set(resources.map(({ kind }) => kind))].map((kind) => ({
    kind,
    resources: resources
      .filter((resource) => resource.kind === kind)
      .sort(newestFirst)
      .map((resource) => resourceView(resource, locale)),
  }))
}

function resourceView({ languages, ...resource }: Resource, locale: Locale): ResourceView {
  return {
    ...resource,
    host: new URL(resource.url).host.replace(/^www\./, ''),
    lang: languages[0],
    languages: languages.map((code) => formatLanguage(code, locale)),
  }
}

function newestFirst({ date: a }: Resource, { date: b }: Resource): number {
  if (a && b) return compareNewestFirst(a, b)
  return Number(Boolean(b)) - Number(Boolean(a))
}
