import type { ComponentProps } from 'react'
import { formatNumber } from '../../lib/i18n/format.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { Prose } from '../ui/html.tsx'
import { type Examples, WORDS } from './sample.ts'

/** HTML as lib/markdown makes it. */
export const proseExamples: Examples<ComponentProps<typeof Prose>> = (locale) => ({
  'everything a text may hold': { html: [...textParts(locale), ...tableParts(locale)].join('') },
})

function textParts(locale: Locale): string[] {
  const { short, sentence, title, value } = WORDS[locale]
  return [
    `<p>${sentence} <a href="#link">${short}</a>. <strong>${short}</strong>, <em>${short}</em>, <code dir="ltr">code</code>.</p>`,
    `<h2 id="heading">${title}</h2>`,
    `<p>${sentence} <a class="figure-value" href="#figure">${value}</a> <a class="term" href="#term">${short}</a></p>`,
    `<h3 id="subheading">${short}</h3>`,
    `<ul><li>${sentence}</li><li>${short}</li></ul>`,
    `<ol><li>${sentence}</li><li>${short}</li></ol>`,
    `<blockquote><p>${sentence}</p></blockquote>`,
  ]
}

function tableParts(locale: Locale): string[] {
  const { short, label, value, place } = WORDS[locale]
  const columns = '<colgroup><col class="column-50"><col class="column-50"></colgroup>'
  const head = `<thead><tr><th scope="col">${label}</th><th scope="col" class="cell-end">${value}</th></tr></thead>`
  const row = `<tr><td>${place}</td><td class="cell-end">${formatNumber(1000, locale)}</td></tr>`
  return [
    `<div class="table-scroll" role="region" tabindex="0" aria-label="${short}"><table>${columns}${head}<tbody>${row}${row}</tbody></table></div>`,
  ]
}
