import type { BenchOptions } from './options.ts'
import type { Table } from './table.ts'

/** Measures one thing. What it starts it has stopped when it returns, and registers with `onEnd` meanwhile. */
export type Part = (options: BenchOptions) => Promise<Table[]>
