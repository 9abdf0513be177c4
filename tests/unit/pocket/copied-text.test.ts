import { parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { besideOthers, copiedText } from '../../../server/pocket/copied-text.ts'

const nodesOf = (html: string) => parseDocument(html).children
const beside = (html: string) => {
  const nodes = nodesOf(html)
  besideOthers(nodes, 'jobs')
  return copiedText(nodes, 'en', (address) => address)
}

describe('the text of a page in a copy', () => {
  test.each([
    ['<a href="/x">X</a>', '<a href="to:/x">X</a>'],
    ['<svg viewbox="0 0 1 1"><a href="/x"></a></svg>', '<svg viewBox="0 0 1 1"><a href="to:/x"/></svg>'],
    ['<img src="/a.jpg" alt="A &lt;b&gt;">', '<span class="fine">[Picture: A &lt;b&gt;]</span>'],
    [
      '<picture><source srcset="/a.webp"><img src="/a.jpg" alt="A"></picture>',
      '<span class="fine">[Picture: A]</span>',
    ],
    ['<img src="https://x.example/1.gif" alt="">', '<span class="fine"></span>'],
    ['<p>a &amp; b &lt;c&gt;</p>', '<p>a &amp; b &lt;c&gt;</p>'],
    ['<h1>A</h1><p>B</p><p>C</p><p>D</p>', '<h1>A</h1><p>B</p><p>C</p><p>D</p>'],
  ])('%s becomes %s', (html, copied) => {
    expect(copiedText(nodesOf(html), 'en', (address) => `to:${address}`)).toBe(copied)
  })
})

describe('a page beside others', () => {
  test.each([
    ['<h1 id="a">A</h1>', '<h2 id="jobs--a">A</h2>'],
    ['<a href="#a">A</a>', '<a href="#jobs--a">A</a>'],
    ['<a href="/x#a">A</a>', '<a href="/x#a">A</a>'],
    ['<p aria-labelledby="a b">A</p>', '<p aria-labelledby="jobs--a jobs--b">A</p>'],
    ['<p class="url(#a)">A</p>', '<p class="url(#jobs--a)">A</p>'],
  ])('%s becomes %s', (html, own) => {
    expect(beside(html)).toBe(own)
  })
})
