import '../document.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderXml, xml } from '../../../lib/text/xml.ts'
import { readXml } from './xml-reader.ts'

describe('any value', () => {
  const value = fc.string({ unit: 'binary' })
  const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

  test('comes out of a strict reader as it went in, but for what XML forbids', () => {
    fc.assert(
      fc.property(value, value, (attribute, text) => {
        const root = readXml(renderXml(xml('root', { attribute }, text))).documentElement
        expect(root.getAttribute('attribute')).toBe(attribute.replace(FORBIDDEN, ' '))
        expect(root.textContent).toBe(text.replace(FORBIDDEN, ' '))
      }),
    )
  })

  test.each([
    ['the end of a CDATA section', ']]>'],
    ['a tag', '</root><script>'],
    ['an entity', '&amp;&nbsp;'],
    ['a carriage return', 'a\r\nb'],
  ])('%s is text', (_, text) => {
    expect(readXml(renderXml(xml('root', {}, text))).documentElement.textContent).toBe(text)
  })

  test.each(['\0', '\u0008', '\u001B', '\uFFFE', '\uD800'])(
    'a character that XML forbids parts the words around it',
    (character) => {
      expect(readXml(renderXml(xml('root', {}, `a${character}b`))).documentElement.textContent).toBe('a b')
    },
  )
})

test('what is undefined is left out', () => {
  expect(renderXml(xml('a', { b: undefined }, undefined, xml('c')))).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<a><c/></a>\n',
  )
})

test.each(['', '1a', 'a b', 'a:b:c', 'a><b', 'ا'])('%j is no name', (name) => {
  expect(() => renderXml(xml(name))).toThrow(TypeError)
  expect(() => renderXml(xml('a', { [name]: '' }))).toThrow(TypeError)
})

test('the strict reader of these tests is strict', () => {
  for (const broken of ['<a>', '<a>&nbsp;</a>', '<a b=c/>', '<a>\u0008</a>', '<a/><b/>'])
    expect(() => readXml(broken)).toThrow()
})
