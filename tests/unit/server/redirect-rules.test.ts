import { describe, expect, it } from 'vitest'
import { redirectRules } from '../../../server/build/redirect-rules.ts'

const PAGES = new Set(['/', '/fa', '/news/a', '/fa/news/a', '/news/b', '/gone/news--x', '/fa/gone/news--x'])
const gone = { path: '/news/x', key: 'news--x', reason: 'It ended.' }

describe('old addresses', () => {
  it('lead on in every edition that has the page', () => {
    const redirects = [
      { from: '/old-a', to: '/news/a' },
      { from: '/old-b', to: '/news/b' },
      { from: '/fa/kohne', to: '/fa/news/a' },
    ]
    expect(redirectRules({ redirects, gone: [] }, PAGES).redirects).toEqual([
      { from: '/old-a', to: '/news/a' },
      { from: '/fa/old-a', to: '/fa/news/a' },
      { from: '/old-b', to: '/news/b' },
      { from: '/fa/kohne', to: '/fa/news/a' },
    ])
  })

  it('lead their text, their data and their press kit along', () => {
    const files = ['/news/a', '/news/a.txt', '/news/a.json', '/news/a/a.zip', '/fa/news/a', '/fa/news/a.txt']
    const { redirects } = redirectRules({ redirects: [{ from: '/news/old', to: '/news/a' }], gone: [] }, new Set(files))
    expect(redirects.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '/news/old /news/a',
      '/news/old.txt /news/a.txt',
      '/news/old.json /news/a.json',
      '/news/old/old.zip /news/a/a.zip',
      '/fa/news/old /fa/news/a',
      '/fa/news/old.txt /fa/news/a.txt',
    ])
  })

  it('that ended have a page that says so', () => {
    expect(redirectRules({ redirects: [], gone: [gone] }, PAGES).gone).toEqual([
      { path: '/news/x', page: '/gone/news--x' },
      { path: '/fa/news/x', page: '/fa/gone/news--x' },
    ])
  })

  it.each([
    [
      'leads nowhere',
      { redirects: [{ from: '/old', to: '/nowhere' }], gone: [] },
      '/old leads to /nowhere, which is not a page',
    ],
    ['is a page still', { redirects: [{ from: '/news/a', to: '/news/b' }], gone: [] }, '/news/a is a page of the site'],
    [
      'ended without a page',
      { redirects: [], gone: [{ ...gone, key: 'y' }] },
      '/news/x leads to /gone/y, which is not a page',
    ],
  ])('one that %s stops the build', (_, redirects, message) => {
    expect(() => redirectRules(redirects, PAGES)).toThrow(message)
  })
})
