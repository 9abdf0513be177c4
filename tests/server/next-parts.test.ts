import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepNextParts, readNextParts } from '../../server/next-parts.ts'
import { temporaryFolder } from './built-site.ts'

const STYLE = '.next/static/chunks/a.css'

/** A project in which Next built `build` of the code `code`. */
function project(): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, '.next/static/chunks'), { recursive: true })
  writeFileSync(join(folder, '.next/BUILD_ID'), 'build')
  writeFileSync(join(folder, STYLE), 'body{}')
  keepNextParts(folder, 'code', {
    buildId: 'build',
    rendered: [],
    assets: new Map([['/_next/static/chunks/a.css', join(folder, STYLE)]]),
    late: ['/[locale]/search'],
    starts: new Map([['news en', '<!DOCTYPE html>']]),
  })
  return folder
}

describe('what Next built', () => {
  it('serves later builds of the same code', () => {
    const folder = project()
    expect(readNextParts(folder, 'code')).toEqual({
      buildId: 'build',
      rendered: [],
      assets: new Map([['/_next/static/chunks/a.css', join(folder, STYLE)]]),
      late: ['/[locale]/search'],
      starts: new Map([['news en', '<!DOCTYPE html>']]),
    })
  })

  it.each<[string, (folder: string) => void]>([
    ['Next built again since', (folder) => writeFileSync(join(folder, '.next/BUILD_ID'), 'another')],
    ['its build is gone', (folder) => rmSync(join(folder, '.next'), { recursive: true })],
    ['a stylesheet is gone', (folder) => rmSync(join(folder, STYLE))],
    ['the record is damaged', (folder) => writeFileSync(join(folder, '.cache/next-parts.json'), '{"code":"code"')],
    ['there is no record', (folder) => rmSync(join(folder, '.cache/next-parts.json'))],
  ])('serves none when %s', (_, harm) => {
    const folder = project()
    harm(folder)
    expect(readNextParts(folder, 'code')).toBeUndefined()
  })

  it('serves no build of other code', () => {
    expect(readNextParts(project(), 'other code')).toBeUndefined()
  })
})
