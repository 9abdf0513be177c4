import { formatBytes } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { AttachmentView, MediaFilesView } from '../../lib/pages/media-files.ts'
import { Isolated } from '../ui/isolated.tsx'

/** What the media can take along: the text to copy, the press kit, attachments with their checksums, other languages. */
export function MediaFiles({ files }: { files: MediaFilesView }) {
  const { locale, text, kit, attachments, editions } = files
  if (!text && attachments.length === 0) return null
  const { comma, press } = getMessages(locale)
  return (
    <section className="section ruled screen-only" aria-labelledby="media">
      <h2 id="media" className="small-head">
        {press.heading}
      </h2>
      <ul className="fine plain-list">
        {text && (
          <li>
            <a href={text}>{press.text}</a>
          </li>
        )}
        {kit && (
          <li>
            <a href={kit.href}>{press.kit}</a> (<Isolated text="ZIP" locale={locale} />
            {comma} {formatBytes(kit.size, locale)}): {press.kitHolds}
          </li>
        )}
        {attachments.map((attachment) => (
          <Attachment key={attachment.href} attachment={attachment} locale={locale} />
        ))}
        {editions.length > 0 && (
          <li>
            {press.otherEditions}:{' '}
            {editions.map((edition) => (
              <a key={edition.href} href={edition.href} hrefLang={edition.hreflang} lang={edition.hreflang}>
                {edition.text}
              </a>
            ))}
          </li>
        )}
      </ul>
    </section>
  )
}

function Attachment({ attachment, locale }: { attachment: AttachmentView; locale: Locale }) {
  const { href, title, kind, size, sha256, language } = attachment
  const { comma, press } = getMessages(locale)
  const facts = [press.kinds[kind], ...(language ? [language] : []), formatBytes(size, locale)]
  return (
    <li>
      <Isolated as="a" href={href} text={title} locale={locale} /> (
      <Isolated text={facts.join(`${comma} `)} locale={locale} />)
      <br />
      <Isolated text="SHA-256" locale={locale} />: <bdi dir="ltr">{sha256}</bdi>
    </li>
  )
}
