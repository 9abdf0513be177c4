import { createElement, Fragment } from 'react'
import { isolateLatin } from '../../lib/i18n/direction.ts'
import type { Locale } from '../../lib/i18n/locales.ts'

/** Plain text with every run against the edition's direction isolated, so that names and addresses keep their order. */
export function Isolated({ text, locale }: { text: string; locale: Locale }) {
  const runs = isolateLatin(text, locale).map(({ text: run, foreign, whole }) =>
    foreign ? createElement('bdi', { dir: 'ltr', ...(whole && { className: 'whole' }) }, run) : run,
  )
  return createElement(Fragment, null, ...runs)
}
