/** HTML that lib/markdown made and sanitised; nothing else may be passed. */
export function Prose({ html, className = 'prose' }: { html: string; className?: string }) {
  return <div className={className || undefined} dangerouslySetInnerHTML={{ __html: html }} />
}

/** What a page is about, for search engines: data, not a script. The text comes from lib/pages/structured-data/ and nothing else may be passed. */
export function DataBlock({ json }: { json: string }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
