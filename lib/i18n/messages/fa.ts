import { formats } from './fa/formats.ts'
import type { Messages } from './messages.ts'

export const fa: Messages = { ...formats }
