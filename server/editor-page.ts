import { getMessages } from '../lib/i18n/get-messages.ts'
import { LOCALES, localeFacts } from '../lib/i18n/locales.ts'

/** The page of the web editor, which one script fills. Says in every edition that it needs scripts. */
export function editorPage(script: string): string {
  const notices = LOCALES.map((locale) => {
    const { tag, dir } = localeFacts(locale)
    return `<p lang="${tag}" dir="${dir}">${getMessages(locale).editor.needsScript}</p>`
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${getMessages('en').editor.title}</title>
<link rel="icon" href="/icons/favicon.svg" type="image/svg+xml">
<script type="module" src="${script}"></script>
</head>
<body><noscript>${notices.join('')}</noscript></body>
</html>
`
}
