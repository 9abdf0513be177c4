import '../document.ts'
import { describe, expect, it } from 'vitest'
import { renderPicture } from '../../../lib/chart/picture.ts'
import { toSvgText } from '../../../lib/chart/svg-text.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { localeFacts } from '../../../lib/i18n/locales.ts'
import { EDITIONS, local } from '../data/site-data.ts'

const ADDRESS = 'https://iran.example/data-and-resources/data/one'
const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml')
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ')

describe.each(EDITIONS)('the picture of %s in %s', (id, locale) => {
  const dataset = local(id, locale)
  const svg = renderPicture(dataset, ADDRESS)
  const document = parse(svg)
  const words = plain([...document.querySelectorAll('text')].map((text) => text.textContent).join(' '))

  it('is well-formed, with a title and a description', () => {
    expect(document.querySelector('parsererror')).toBeNull()
    expect(document.querySelector('svg > title')?.textContent).toBe(dataset.title)
    expect(document.querySelector('svg > desc')?.textContent).toContain(dataset.reading)
  })

  it('says what, when, who counted, from where, and where to find it', () => {
    const messages = getMessages(locale).data
    expect(words).toContain(plain(dataset.headline))
    expect(words).toContain(plain(dataset.title))
    expect(words).toContain(plain(dataset.publisher))
    expect(words).toContain(`${messages.period}:`)
    expect(words).toContain(ADDRESS)
    for (const { publisher } of dataset.sources) expect(words).toContain(publisher)
  })

  it('carries its colours itself and needs no style, script or font from elsewhere', () => {
    expect(svg).not.toMatch(/<style|style=|class=|<script|<image|href=|@import|var\(/)
    for (const mark of document.querySelectorAll('rect, path, text')) expect(mark.getAttribute('fill')).toBeTruthy()
  })

  it('is read in the direction and language of its edition', () => {
    expect(document.documentElement.getAttribute('direction')).toBe(localeFacts(locale).dir)
    expect(document.documentElement.getAttribute('xml:lang')).toBe(localeFacts(locale).tag)
  })

  it('is small enough for a page on a slow line', () => {
    expect(svg.length).toBeLessThan(30_000)
  })
})

describe('text in a picture', () => {
  const label = { kind: 'label', x: 0, y: 0, size: 13, anchor: 'start', ink: 'ink', strong: false } as const
  const drawn = (text: string) =>
    toSvgText(
      { width: 10, height: 10, dir: 'ltr', shapes: [{ ...label, text }] },
      { title: text, description: text, language: 'en' },
    )

  it.each(['<script>alert(1)</script>', '"&<>\'', ']]>', 'a\u0000b\u000Cc\uD800d\uFFFE'])(
    'can be %j and stays well-formed',
    (text) => {
      const document = parse(drawn(text))
      expect(document.querySelector('parsererror')).toBeNull()
      expect(document.querySelector('script')).toBeNull()
    },
  )
})
