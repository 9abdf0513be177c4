import type { PageData } from '../content/schema/schema.ts'
import { compareNewestFirst } from '../i18n/edtf.ts'
import { formatLanguage } from '../i18n/format.ts'
import { type Locale, localeFacts, SOURCE_LOCALE } from '../i18n/locales.ts'

type Resource = PageData['resources'][number]

/** Who published documents, and in which languages. */
export type Origin = Pick<ResourceView, 'publisher' | 'languages'>

/** Publisher and languages of all documents of a page, where they are the same: the text of the page then says it once. */
export function sharedOrigin(groups: readonly ResourceGroup[]): Origin | undefined {
  const [first, ...rest] = groups.flatMap(({ resources }) => resources)
  const name = ({ publisher, languages }: Origin) => [publisher, ...languages].join()
  return first && rest.length > 0 && rest.every((resource) => name(resource) === name(first)) ? first : undefined
}

/** A document elsewhere as its row shows it: the site it is on, languages by their names, `lang` that of the title, which may be translated. */
export interface ResourceView extends Omit<Resource, 'languages'> {
  readonly host: string
  readonly hreflang: string | undefined
  readonly lang: string | undefined
  readonly languages: readonly string[]
  /** An earlier text of the document before it, which is of the same name. */
  readonly isEarlier: boolean
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
    resources: textsTogether(resources.filter((resource) => resource.kind === kind).sort(newestFirst)).map(
      ({ resource, isEarlier }) => resourceView(resource, isEarlier, locale),
    ),
  }))
}

/** Below the newest text of a document, its earlier ones: they are of the same name. */
function textsTogether(resources: readonly Resource[]) {
  return [...new Set(resources.map(({ title }) => title))].flatMap((title) =>
    resources
      .filter((resource) => resource.title === title)
      .map((resource, index) => ({ resource, isEarlier: index > 0 })),
  )
}

function resourceView({ languages, ...resource }: Resource, isEarlier: boolean, locale: Locale): ResourceView {
  return {
    ...resource,
    isEarlier,
    host: new URL(resource.url).host.replace(/^www\./, ''),
    hreflang: languages[0],
    lang: isTranslated(resource.title, languages[0]) ? localeFacts(locale).tag : languages[0],
    languages: languages.map((code) => formatLanguage(code, locale)),
  }
}

/** A title in other letters than its document's. */
function isTranslated(title: string, language: string | undefined): boolean {
  return language === localeFacts(SOURCE_LOCALE).tag && /\p{Script=Arabic}/u.test(title)
}

function newestFirst({ date: a }: Resource, { date: b }: Resource): number {
  if (a && b) return compareNewestFirst(a, b)
  return Number(Boolean(b)) - Number(Boolean(a))
}
