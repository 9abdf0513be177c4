import type { FormatMessages } from './formats.ts'

/** Every string of the interface, in groups. A record that lacks one does not compile. */
export interface Messages extends FormatMessages {}
