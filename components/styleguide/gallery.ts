import { DATA, FIGURES } from '../examples/data-examples.ts'
import { DRAWINGS } from '../examples/drawing-examples.ts'
import { FINDING } from '../examples/finding-examples.ts'
import { LISTS } from '../examples/list-examples.ts'
import { OFFLINE } from '../examples/offline-examples.ts'
import type { Shown } from '../examples/sample.ts'
import { NOTICES, TEXT } from '../examples/text-examples.ts'

/** Every component the style guide shows, under the headings it shows them. */
export const GALLERY: Readonly<Record<string, readonly Shown[]>> = {
  Text: TEXT,
  Notices: NOTICES,
  Figures: FIGURES,
  Data: DATA,
  Lists: LISTS,
  'Finding the way': FINDING,
  Copies: OFFLINE,
  Drawings: DRAWINGS,
}
