import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRange } from '../../../server/serve/byte-range.ts'
import { acceptedEncodings } from '../../../server/serve/negotiate.ts'
import { parseTarget } from '../../../server/serve/request-target.ts'

describe('the range a reader asks for', () => {
  it.each([
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-1000', { start: 0, end: 99 }],
    ['bytes=0-1000', { start: 0, end: 99 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=9-2', undefined],
    ['bytes=0-1,5-6', undefined],
    ['bytes=-', undefined],
    ['lines=1-2', undefined],
    [undefined, undefined],
  ])('%s of 100 bytes', (header, expected) => {
    expect(parseRange(header, 100)).toEqual(expected)
  })

  it('never leaves the file', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^bytes=\d{0,4}-\d{0,4}$/), fc.nat(2000), (header, size) => {
        const range = parseRange(header, size)
        if (typeof range !== 'object') return
        expect(range.start).toBeGreaterThanOrEqual(0)
        expect(range.end).toBeGreaterThanOrEqual(range.start)
        expect(range.end).toBeLessThan(size)
      }),
    )
  })
})

describe('the packings a reader accepts', () => {
  it.each([
    ['gzip, deflate, br, zstd', ['br', 'gzip']],
    ['GZIP;q=0.8 , BR;q=1.0', ['br', 'gzip']],
    ['*', ['br', 'gzip']],
    ['*;q=0, gzip', ['gzip']],
    ['br;q=0', []],
    ['brotli, x-gzip', []],
    ['', []],
    [undefined, []],
    [`br${',br;q=0.1'.repeat(10_000)}`, []],
  ])('%#: %.40s', (header, expected) => {
    expect(acceptedEncodings(header)).toEqual(expected)
  })
})

describe('the target of a request', () => {
  it.each([
    ['/news/one?q=%D8%AE#x', undefined],
    ['/news/one?q=%D8%AE', { url: '/news/one?q=%D8%AE', path: '/news/one', query: '?q=%D8%AE' }],
    ['/%D8%AE%D8%A8%D8%B1', { url: '/%D8%AE%D8%A8%D8%B1', path: '/خبر', query: '' }],
    ['/a%2Fb', { url: '/a%2Fb', path: '/a%2Fb', query: '' }],
    ['', undefined],
  ])('%s', (url, expected) => {
    expect(parseTarget(url)).toEqual(expected)
  })

  it('is read without a failure, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const target = parseTarget(`/${text}`)
        if (target) expect(target.path).toMatch(/^\/\P{Cc}*$/u)
      }),
    )
  })
})
