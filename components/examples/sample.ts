import { createElement, type ReactElement, type ReactNode } from 'react'
import type { Citation } from '../../lib/chart/citation.ts'
import { type PartialDate, parseEdtf } from '../../lib/i18n/edtf.ts'
import { formatNumber } from '../../lib/i18n/format.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { SourceView } from '../../lib/pages/article.ts'
import type { CardView } from '../../lib/pages/card.ts'

/** Words that say nothing of anybody: whoever sees an example knows it for one. */
export const WORDS = {
  en: {
    title: 'A headline of the usual length, on one or two lines',
    short: 'A short name',
    sentence: 'One or two sentences that stand alone, wherever the headline is listed.',
    name: 'Name Surname',
    post: 'Post of the person',
    place: 'Name of a place',
    address: 'Street 1, Town',
    label: 'What is given',
    value: 'What it is',
    wrong: 'what was wrong',
    right: 'what is right',
  },
  fa: {
    title: 'عنوانی با درازای معمول، در یک یا دو سطر',
    short: 'نامی کوتاه',
    sentence: 'یک یا دو جمله که هر جا عنوان بیاید، خود به‌تنهایی گویا باشد.',
    name: 'نام و نام خانوادگی',
    post: 'سمت این شخص',
    place: 'نام یک جا',
    address: 'خیابان ۱، شهر',
    label: 'چه چیزی داده شده',
    value: 'آنچه هست',
    wrong: 'آنچه نادرست بود',
    right: 'آنچه درست است',
  },
} as const satisfies Record<Locale, Record<string, string>>

/** An edition with its words. */
export type Sample = (typeof WORDS)[Locale] & { readonly locale: Locale }

/** A component with its named examples, drawn. */
export interface Shown {
  readonly component: string
  readonly examples: (locale: Locale) => readonly { readonly name: string; readonly element: ReactElement }[]
}

/** Named props of a component in one edition. Style guide, component tests and browser tests draw the same. */
export function show<Props extends object>(
  component: string,
  Component: (props: Props) => ReactNode,
  examples: (sample: Sample) => Readonly<Record<string, Props>>,
): Shown {
  const drawn = (sample: Sample) =>
    Object.entries(examples(sample)).map(([name, props]) => ({ name, element: createElement(Component, props) }))
  return { component, examples: (locale) => drawn({ locale, ...WORDS[locale] }) }
}

/** A date of an example. Throws when it is not one. */
export function sampleDate(edtf: string): PartialDate {
  const date = parseEdtf(edtf)
  if (!date) throw new Error(`"${edtf}" is not a date`)
  return date
}

/** One of several that are named alike. */
export function numbered(name: string, number: number, locale: Locale): string {
  return `${name} ${formatNumber(number, locale)}`
}

/** A source of each grade; one is in another language, one has no address. */
export function sampleSources(): SourceView[] {
  return [
    source('official', {
      title: 'Title of an official page',
      url: 'https://example.org/a',
      date: sampleDate('2023-06'),
    }),
    source('press', { title: 'عنوان یک گزارش', lang: 'fa', url: 'https://example.org/b' }),
    source('unconfirmed', { title: 'Title of a report that nothing confirms' }),
  ]
}

function source(grade: SourceView['grade'], changes: Partial<SourceView>): SourceView {
  return { key: grade, grade, title: 'Title', publisher: 'Example Publisher', ...changes }
}

/** An item of a list. */
export function sampleCard(locale: Locale, changes: Partial<CardView> = {}): CardView {
  const { title, sentence, place } = WORDS[locale]
  return {
    href: `#${changes.kind ?? 'card'}`,
    title,
    summary: sentence,
    kind: 'press-release',
    date: sampleDate('2023-06-21'),
    dateMeaning: 'published',
    place,
    ...changes,
  }
}

/** Ways to cite something. */
export function sampleCitation(locale: Locale): Citation {
  const { name, title } = WORDS[locale]
  const long = `${name}. ${title}. https://example.org/data`
  const files = ['BibTeX', 'RIS'].map((name) => ({ name, href: `#${name}`, type: 'text/plain', text: '' }))
  return { short: `${name}, ${title}`, long, files }
}
