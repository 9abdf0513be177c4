import { createElement, Fragment } from 'react'
import { isolateLatin } from '../../lib/i18n/direction.ts'
import type { Locale } from '../../lib/i18n/locales.ts'

interface IsolatedProps {
  readonly text: string
  readonly locale: Locale
  /** The element that holds this text and nothing else, with its attributes; the text stands alone unless told. */
  readonly as?: 'a' | 'dd' | 'del' | 'dt' | 'h1' | 'h2' | 'h3' | 'h4' | 'ins' | 'li' | 'p' | 'small' | 'td'
  readonly id?: string
  readonly className?: string
  readonly href?: string
}

/** Plain text with every run against the edition's direction isolated, so that names and addresses keep their order. */
export function Isolated({ text, locale, as, ...attributes }: IsolatedProps) {
  const runs = isolateLatin(text, locale).map(({ text: run, foreign, whole }) =>
    foreign ? createElement('bdi', { dir: 'ltr', ...(whole && { className: 'whole' }) }, run) : run,
  )
  return as ? createElement(as, attributes, ...runs) : createElement(Fragment, null, ...runs)
}
