import { formatBytes } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { AttachmentView } from '../../lib/pages/media-files.ts'
import { Isolated } from '../ui/isolated.tsx'

interface AttachmentsProps {
  readonly attachments: readonly AttachmentView[]
  readonly locale: Locale
}

/** The files that belong to a news item, each with its checksum. */
export function Attachments({ attachments, locale }: AttachmentsProps) {
  if (attachments.length === 0) return null
  return (
    <section className="section screen-only" aria-labelledby="media">
      <h2 id="media">{getMessages(locale).press.heading}</h2>
      <ul className="fine plain-list">
        {attachments.map((attachment) => (
          <Attachment key={attachment.href} attachment={attachment} locale={locale} />
        ))}
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
