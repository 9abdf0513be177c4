import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-texts-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

/** What a build makes of the content, with modules of its own as if in another process. */
async function build() {
  vi.resetModules()
  const { takeKeptTexts } = await import('../../server/kept-texts.ts')
  const { namedPages } = await import('../../server/page-keys.ts')
  const { allOutputs } = await import('../../lib/outputs/all-outputs.ts')
  const { siteDocuments } = await import('../../lib/search/site-documents.ts')
  const keep = takeKeptTexts(folder, { CODE_CHECKSUM: '1' })
  const pages = [...namedPages('code')].map(({ path, key }) => `${path} ${key}`)
  const outputs = allOutputs(new Set(['/']), new Date('2026-11-25T00:00:00Z')).map(({ text }) => text)
  const documents = siteDocuments('fa')
  keep()
  return { pages, outputs, documents }
}

/** A run that makes anything adds a file. */
const keptFiles = () => readdirSync(folder)

test('a build says the same from what an earlier one kept, and makes nothing of a text again', async () => {
  const first = await build()
  const second = await build()
  expect(second).toEqual(first)
  expect(keptFiles()).toHaveLength(1)
})
