/** Topics, places and programmes that a text calls by their names are meant as their keys. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readContent } from '../../../lib/content/load.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { fixtureSite, PERSIAN } from './fixture-site.ts'

const site = fixtureSite(PERSIAN)
afterAll(() => site.remove())

describe.each(LOCALES)('in the edition %s', (locale) => {
  const file = join(site.root, locale, 'news/opening.md')
  const sound = readFileSync(file, 'utf8')

  test.each([
    ['tehran', 'health'],
    ['Tehran', 'Health'],
    ['TEHRAN', 'HEALTH'],
    ['تهران', 'سلامت'],
  ])('“%s” and “%s” are the keys tehran and health', (place, topic) => {
    const text = sound
      .replace('place: tehran', `place: ${place}`)
      .replace('places: [tehran]', `places: [${place}]`)
      .replace('topics: [health]', `topics: [${topic}]`)
      .replace('programmes: [health]', `programmes: [${topic}]`)
    writeFileSync(file, text)
    const { content, problems } = readContent(site)
    writeFileSync(file, sound)
    expect(problems.list).toEqual([])
    const entry = content?.entries.find(({ locale: edition, path }) => edition === locale && path === '/news/opening')
    expect(entry?.data).toMatchObject({
      ...{ place: 'tehran', places: ['tehran'] },
      ...{ topics: ['health'], programmes: ['health'] },
    })
  })
})
