import { formats } from './en/formats.ts'
import type { Messages } from './messages.ts'

export const en: Messages = { ...formats }
