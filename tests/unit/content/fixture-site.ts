import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { setContent } from '../../../lib/content/load.ts'
import type { ContentFolder } from '../../../lib/content/read/read-text.ts'

const SITE = join(import.meta.dirname, '../../fixtures/site')

/** The Persian edition of the fixture site, to lay over it. */
export const PERSIAN = join(import.meta.dirname, '../../fixtures/persian')

/** A copy of the small fixture site as a content folder, with the files of each overlay laid over it. */
export function fixtureSite(...overlays: string[]): ContentFolder & { remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'content-'))
  const root = join(parent, 'content')
  cpSync(SITE, root, { recursive: true })
  for (const overlay of overlays)
    cpSync(overlay, root, { recursive: true, filter: (source) => !source.endsWith('expected.txt') })
  return { root, name: 'content', remove: () => rmSync(parent, { recursive: true }) }
}

/** Makes a folder the content of the test file that calls this. */
export function takeAsContent(root: string): void {
  vi.stubEnv('CONTENT_DIR', root)
  setContent(undefined)
}

/** An hour that is still to come whenever a test runs, and near enough to be meant. */
export const NEXT_YEAR = `${new Date().getUTCFullYear() + 1}-12-01T09:00+03:30`
