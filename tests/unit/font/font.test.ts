import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { WEB_FONT_TEXT } from '../../../lib/font/characters.ts'
import { LOCALE_TABLE } from '../../../lib/i18n/locales.ts'
import { readCharacters } from './read-woff2.ts'

const file = readFileSync(join('public', LOCALE_TABLE.fa.font.file))
const characters = readCharacters(file)

function textsUnder(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
}

function missingFrom(texts: readonly string[]): string[] {
  const used = new Set(texts.flatMap((text) => [...text]))
  return [...used].filter((character) => !characters.has(character) && !/\p{Script=Latin}|[0-9]/u.test(character))
}

describe('the Persian web font', () => {
  it('weighs no more than 40 kB', () => {
    expect(file.length).toBeLessThanOrEqual(40_000)
  })

  it('has every character it was cut for, and no Latin letters', () => {
    expect(missingFrom([WEB_FONT_TEXT])).toEqual([])
    expect([...characters].filter((character) => /\p{Script=Latin}/u.test(character))).toEqual([])
  })

  it('varies between regular and bold', () => {
    const css = readFileSync('components/font/vazirmatn.css', 'utf8')
    expect(css).toContain('font-weight: 400 700')
    expect(css).toContain(LOCALE_TABLE.fa.font.file)
  })

  it('never holds back a text: what is not there at once is used on the next page', () => {
    const [face = ''] = readFileSync('components/font/vazirmatn.css', 'utf8').split('}', 1)
    expect(face).toContain('font-display: optional;')
  })

  it('can write the words of the interface', () => {
    expect(missingInPersian(textsUnder('lib/i18n/messages/fa'))).toEqual([])
  })

  it('can write the content', () => {
    expect(missingInPersian(textsUnder('content/fa'))).toEqual([])
  })

  it('is published with its licence', () => {
    expect(readFileSync('public/licences/vazirmatn-ofl.txt', 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1')
    expect(readFileSync('public/licences/gelasio-ofl.txt', 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1')
  })
})

/** Code and Markdown signs around the words are never shown. */
function missingInPersian(texts: readonly string[]): string[] {
  return missingFrom(texts.map((text) => text.replaceAll(/[\n\t\\`${}<>@^~]/g, '')))
}
