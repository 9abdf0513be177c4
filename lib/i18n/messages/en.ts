import { data } from './en/data.ts'
import { dataPages } from './en/data-pages.ts'
import { editor } from './en/editor.ts'
import { finding } from './en/finding.ts'
import { formats } from './en/formats.ts'
import { machines } from './en/machines.ts'
import { offline } from './en/offline.ts'
import { press } from './en/press.ts'
import { reading } from './en/reading.ts'
import { shell } from './en/shell.ts'
import { verify } from './en/verify.ts'

/** Every string of the interface, in groups. What stands here is what every edition must have: one that lacks a string does not compile. */
export const en = {
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

export type Messages = typeof en
