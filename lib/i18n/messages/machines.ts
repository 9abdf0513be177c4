import type { Messages } from './en.ts'

/** Fields of the JSON that is published of every entry, in the order in which they stand there. */
export type EntryField = keyof Messages['openData']['fields']

/** Kinds of files for machines, in the order of the page that lists them. */
export type OpenFormat = keyof Messages['openData']['formats']
