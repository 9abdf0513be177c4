import type { Head } from '../../lib/pages/head.ts'

/** The head of a page: React puts these tags into `<head>` wherever they are rendered. */
export function HeadTags({ title, metas, links }: Head) {
  return (
    <>
      <title>{title}</title>
      {metas.map((tag) => (
        <meta key={[tag.name, tag.property, tag.media, tag.content].join(' ')} {...tag} />
      ))}
      {links.map((tag) => (
        <link key={[tag.rel, tag.hrefLang, tag.type, tag.href].join(' ')} {...tag} />
      ))}
    </>
  )
}
