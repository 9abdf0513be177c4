/** The real nginx with the shipped configuration while many read: releases, replicas and limits. */
import { describe, expect, it, vi } from 'vitest'
import { ask } from '../../unit/server/ask.ts'
import { pageHtml } from '../../unit/server/built-site.ts'
import { hasNginx } from './find-nginx.ts'
import { readSteadily } from './read-steadily.ts'
import { useSiteBehindNginx } from './site-behind-nginx.ts'

const THERE_AND_BACK = [
  ['two', 'second'],
  ['one', 'first'],
] as const
const RULES_AND_BACK = [
  ['moved', 301],
  ['one', 404],
] as const

describe.skipIf(!hasNginx())('under load', () => {
  const site = useSiteBehindNginx()
  const untilNowSays = (word: string) =>
    vi.waitFor(async () => expect((await ask(site().port, '/now')).body.toString()).toContain(word), {
      timeout: 20_000,
    })

  it('a release is switched, and back, and no request fails', async () => {
    const switches = async () => {
      for (const [name, word] of [...THERE_AND_BACK, ...THERE_AND_BACK]) {
        site().nginx.switchTo(`builds/${name}`)
        await untilNowSays(word)
      }
    }
    const tally = await readSteadily({ port: site().port, path: () => '/now', readers: 20, asksAgain: false }, switches)
    console.log(`${tally.answered} answers while a release was switched four times`)
    expect(tally).toMatchObject({ failed: {}, askedAgain: 0 })
    expect(tally.answered).toBeGreaterThan(100)
  })

  it('new rules are read, and readers who ask as browsers do notice nothing', async () => {
    const reloads = async () => {
      for (const [name, status] of [...RULES_AND_BACK, ...RULES_AND_BACK]) {
        site().nginx.switchTo(`builds/${name}`)
        site().nginx.reload()
        const isRead = async () => expect((await ask(site().port, '/moved-later')).status).toBe(status)
        await vi.waitFor(isRead, { timeout: 20_000 })
      }
    }
    const tally = await readSteadily({ port: site().port, path: () => '/now', readers: 20, asksAgain: true }, reloads)
    console.log(`${tally.answered} answers while nginx was reloaded four times; asked again: ${tally.askedAgain}`)
    expect(tally.failed).toEqual({})
    expect(tally.answered).toBeGreaterThan(100)
  })

  it('questions are limited, pages are not', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => ask(site().port, '/search?q=same')))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.length).toBeLessThan(100)
    expect(refused[0]?.headers).toMatchObject({ 'retry-after': '60', 'cache-control': 'no-store' })
    expect(refused[0]?.body.toString()).toBe(pageHtml('/too-many-requests'))
    expect((await ask(site().port, '/now')).status).toBe(200)
  })

  it('forms without a question are not, and each household has a budget for each page', async () => {
    const refused = async (path: string, reader: string, times: number) => {
      const headers = { 'x-reader': reader }
      const answers = await Promise.all(Array.from({ length: times }, () => ask(site().port, path, { headers })))
      return answers.filter(({ status }) => status === 429).length
    }
    expect(await refused('/search?q=&utm', '2001:db8:a:2::1', 100)).toBe(0)
    expect(await refused('/search?q=x', '2001:db8:a:2::1', 100)).toBeGreaterThan(0)
    expect(await refused('/search?q=x', '2001:db8:a:2:ffff::9', 100)).toBeGreaterThan(50)
    expect(await refused('/search?q=x', '2001:db8:a:3::1', 20)).toBe(0)
    expect(await refused('/fa/search?q=x', '2001:db8:a:2::1', 20)).toBe(0)
  })
})
