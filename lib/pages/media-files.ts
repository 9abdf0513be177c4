import type { AttachmentKind } from '../attachment/attachment-kinds.ts'
import type { NewsEntry } from '../content/entries/entry.ts'
import { entryAttachments } from '../content/entries/entry-attachments.ts'
import { getNewsItem } from '../content/queries.ts'
import { formatLanguage } from '../i18n/format.ts'
import { type Locale, localeFacts } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { type MessengerView, messengerView } from './messenger-text.ts'

/** An attachment as its link shows it: `size` in bytes, `sha256` hexadecimal, `language` where it is not that of the page. */
export interface AttachmentView {
  readonly href: string
  readonly title: string
  readonly kind: AttachmentKind
  readonly size: number
  readonly sha256: string
  readonly language: string | undefined
}

/** What the media can take from a news item. */
export interface MediaFilesView {
  readonly locale: Locale
  /** What is passed on of it in messengers. */
  readonly message: MessengerView | undefined
  /** The press kit of a release, `size` in bytes. */
  readonly kit: { readonly href: string; readonly size: number } | undefined
  readonly attachments: readonly AttachmentView[]
}

/** A press kit as its page must know it (see lib/outputs/press-kit.ts). */
interface KitFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** The files of a news item for the media; `kit`: of its release. Throws when it is not public. */
export function getMediaFiles(locale: Locale, slug: string, kit?: KitFile): MediaFilesView {
  const entry = getNewsItem(locale, slug)
  const stands = entry.data.kind === 'press-release' && !entry.data.withdrawn
  return {
    locale,
    message: messengerView(entry),
    kit: kit && stands ? { href: kit.path, size: kit.bytes.byteLength } : undefined,
    attachments: attachmentViews(entry),
  }
}

/** Where the press kit of a release is, in every edition. */
export function kitPath(slug: string): string {
  return `/news/${slug}/${slug}.zip`
}

/** The attachments of a news item with their addresses. */
function attachmentViews(entry: NewsEntry): AttachmentView[] {
  const { locale, path } = entry
  return entryAttachments(entry).map(({ file, title, language, kind, data, sha256 }) => ({
    href: localePath(`${path}/${file}`, locale),
    ...{ title, kind, sha256, size: data.byteLength },
    language: language && language !== localeFacts(locale).tag ? formatLanguage(language, locale) : undefined,
  }))
}
