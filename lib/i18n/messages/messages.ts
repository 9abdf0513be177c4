import type { DataMessages } from './data.ts'
import type { DataPageMessages } from './data-pages.ts'
import type { EditorMessages } from './editor.ts'
import type { FindingMessages } from './finding.ts'
import type { FormatMessages } from './formats.ts'
import type { MachineMessages } from './machines.ts'
import type { PressMessages } from './press.ts'
import type { ReadingMessages } from './reading.ts'
import type { ShellMessages } from './shell.ts'
import type { VerifyMessages } from './verify.ts'

/** Every string of the interface, in groups. A record that lacks one does not compile. */
export interface Messages extends FormatMessages, ShellMessages, ReadingMessages, FindingMessages, MachineMessages {
  /** In figures, charts, downloads and citations. */
  readonly data: DataMessages
  /** On the pages of datasets and key figures. */
  readonly dataPages: DataPageMessages
  readonly press: PressMessages
  /** “Verify a message”, and the list of corrections. */
  readonly verify: VerifyMessages
  /** The web editor for staff. */
  readonly editor: EditorMessages
}
