/** content/channels.yml and content/false-messages.yml: what “Verify a message” knows beside the published texts. */
import { z } from 'zod'
import { LOCALES, SOURCE_LOCALE } from '../../i18n/locales.ts'
import type { Problems } from '../read/content-error.ts'
import type { ContentFolder } from '../read/read-text.ts'
import { readOptionalYaml } from '../read/yaml-file.ts'
import { edtf } from '../schema/date-fields.ts'
import { flag, slug, text } from '../schema/schema-fields.ts'

const host = z
  .string()
  .regex(
    /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/,
    'is not a host. Write it like www.iom.int, without https:// and without a path',
  )

/** Words in the edition originals are written in, and in any others. */
const words = z
  .partialRecord(z.enum(LOCALES), text)
  .refine((given) => given[SOURCE_LOCALE], `is missing in ${SOURCE_LOCALE}. Write it in that edition at least`)

/** content/channels.yml */
export const channelsSchema = z.array(
  z.strictObject({
    /** The host, such as www.iom.int. */
    host,
    /** Who speaks there, per edition. */
    name: words,
    /** true when every name below the host is run by the same owner. */
    withSubdomains: flag.default(false),
  }),
)

/** content/false-messages.yml */
export const falseMessagesSchema = z.array(
  z.strictObject({
    /** A short name of the case. */
    id: slug,
    /** When it was first seen, as exact as it is known. */
    seen: edtf,
    /** Sentences of the message, word for word. */
    words: z.array(text).default([]),
    /** Hosts the message leads to. */
    hosts: z.array(host).default([]),
    /** What is false, for readers, per edition. */
    explanation: words,
  }),
)

export type Channel = z.infer<typeof channelsSchema>[number]
export type FalseMessage = z.infer<typeof falseMessagesSchema>[number]

export interface VerifyFiles {
  readonly channels: readonly Channel[]
  readonly falseMessages: readonly FalseMessage[]
}

/** Reads both files of a content folder; a file that is missing is an empty list. What is wrong goes to `problems`. */
export function readVerifyFiles(folder: ContentFolder, problems: Problems): VerifyFiles {
  return {
    channels: readOptionalYaml(folder, 'channels.yml', channelsSchema, problems)?.data ?? [],
    falseMessages: readOptionalYaml(folder, 'false-messages.yml', falseMessagesSchema, problems)?.data ?? [],
  }
}
