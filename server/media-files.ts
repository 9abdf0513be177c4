import { ATTACHMENT_TYPES } from '../lib/attachment/attachment-kinds.ts'
import { entryAttachments } from '../lib/content/entry-attachments.ts'
import { getEditions, getNews } from '../lib/content/queries.ts'
import { localePath } from '../lib/i18n/paths.ts'
import { getPressKit } from '../lib/outputs/press-kit.ts'
import type { TreeSource } from './tree-source.ts'

/** The attachments and press kits of public news. */
export function mediaFileSources(): TreeSource[] {
  const news = getEditions().flatMap((locale) => getNews(locale))
  const slugs = [...new Set(news.map(({ slug }) => slug))]
  return [...news.flatMap(attachmentSources), ...slugs.flatMap(kitSource)]
}

/** Sent as files to be saved: nothing in them is ever opened with the rights of this site. */
function attachmentSources(entry: ReturnType<typeof getNews>[number]): TreeSource[] {
  return entryAttachments(entry).map(({ file, kind, from }) => {
    const path = localePath(`${entry.path}/${file}`, entry.locale)
    return { ...toSave(path), type: ATTACHMENT_TYPES[kind], content: { from } }
  })
}

function kitSource(slug: string): TreeSource[] {
  const kit = getPressKit(slug)
  return kit ? [{ ...toSave(kit.path), type: 'application/zip', content: { bytes: kit.bytes } }] : []
}

function toSave(path: string): Pick<TreeSource, 'path' | 'file' | 'status' | 'disposition'> {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return { path, file: path.slice(1), status: 200, disposition: `attachment; filename="${name}"` }
}
