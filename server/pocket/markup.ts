/** HTML of the files of a copy, as text. */
import { isolateLatin } from '../../lib/i18n/direction.ts'
import { type Locale, localeFacts } from '../../lib/i18n/locales.ts'
import { escapeHtml } from '../../lib/outputs/full-html.ts'

/** A plain text as HTML in which names and addresses keep their order. */
export function isolated(text: string, locale: Locale): string {
  const runs = isolateLatin(text, locale)
  return runs
    .map((run) => (run.foreign ? `<bdi dir="ltr">${escapeHtml(run.text)}</bdi>` : escapeHtml(run.text)))
    .join('')
}

/** A link with plain text. `href`: as it is to stand there. */
export function link(href: string, text: string, locale: Locale): string {
  return `<a href="${escapeHtml(href)}">${isolated(text, locale)}</a>`
}

/** A list of pieces of HTML. */
export function list(items: readonly string[], className = 'plain-list'): string {
  return `<ul class="${className}">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
}

/** A file of a copy. `title` is plain; `styles`: elements of the head; `head` and `main` are HTML. */
export interface CopyDocument {
  readonly locale: Locale
  readonly title: string
  readonly styles: string
  readonly head: string
  readonly main: string
}

/** A whole document. No file of a copy tells another site where it was opened. */
export function copyDocument({ locale, title, styles, head, main }: CopyDocument): string {
  const { tag, dir, font } = localeFacts(locale)
  const family = font ? ` class="${font.family.toLowerCase()}"` : ''
  return `<!DOCTYPE html>
<html lang="${tag}" dir="${dir}"${family}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
${styles}
</head>
<body>
<header class="wrap copy-head">${head}</header>
<main id="content" class="wrap">${main}</main>
</body>
</html>
`
}
