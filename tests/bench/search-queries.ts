import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { seededRandom } from './generate-words.ts'

const indexSchema = z.object({ documents: z.array(z.object({ text: z.string() })) })

/** What people may type about the texts of an index file, and how many texts there are; the same every time. */
export function readQueries(folder: string, locale: string, count: number): { documents: number; queries: string[] } {
  const { documents } = indexSchema.parse(JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8')))
  return {
    documents: documents.length,
    queries: makeQueries(
      documents.map(({ text }) => text),
      count,
    ),
  }
}

/** One to four words of the texts, some cut short, some with a slip, some unknown. Throws when there is no word. */
export function makeQueries(texts: readonly string[], count: number): string[] {
  const random = seededRandom(3)
  const words = texts.flatMap((text) => text.split(/[^\p{L}\p{M}\u200c]+/u)).filter((word) => word.length > 1)
  if (words.length === 0) throw new Error('There are no words to search for')
  const pick = () => words[Math.floor(random() * words.length)] ?? ''
  return Array.from({ length: count }, () => {
    const length = 1 + Math.floor(random() * 4)
    return Array.from({ length }, () => distort(pick(), random())).join(' ')
  })
}

function distort(word: string, chance: number): string {
  if (chance < 0.7) return word
  if (chance < 0.8) return word.slice(0, Math.max(3, word.length - 2))
  if (chance < 0.95) return `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`
  return `${word}${word}`
}
