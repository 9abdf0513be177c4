import { z } from 'zod'
import { ATTACHMENT_KINDS } from './attachment-kinds.ts'

/** A file for the media that lies beside the content file. */
const ATTACHMENT_FILE = new RegExp(`^[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:${ATTACHMENT_KINDS.join('|')})$`)

/** One attachment in the front matter of a news item. */
export const attachmentSchema = z.strictObject({
  /** A file in the folder of the text, or of the original it translates: workshop-programme.pdf */
  file: z
    .string()
    .regex(
      ATTACHMENT_FILE,
      `is not the name of an attachment. Write a file beside the text, in lower-case Latin letters, digits and hyphens, that ends in one of: ${ATTACHMENT_KINDS.join(', ')}`,
    ),
  /** What it is, in words for readers. */
  title: z.string().trim().min(1, 'is empty. Say what the file is'),
  /** The language of the file, where it is not that of the text: en, fa, fr … */
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'is not a language. Write its code, such as en or fa')
    .optional(),
})

export type AttachmentData = z.infer<typeof attachmentSchema>
