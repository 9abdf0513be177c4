import type { Messages } from './en.ts'
import { data } from './fa/data.ts'
import { dataPages } from './fa/data-pages.ts'
import { editor } from './fa/editor.ts'
import { finding } from './fa/finding.ts'
import { formats } from './fa/formats.ts'
import { machines } from './fa/machines.ts'
import { offline } from './fa/offline.ts'
import { press } from './fa/press.ts'
import { reading } from './fa/reading.ts'
import { shell } from './fa/shell.ts'
import { verify } from './fa/verify.ts'

export const fa: Messages = {
  ...formats,
  ...shell,
  ...reading,
  ...finding,
  ...machines,
  data,
  dataPages,
  offline,
  press,
  verify,
  editor,
}
