import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { checkRelease } from '../../../server/release/check-release.ts'
import { buildSmallSite, source } from './built-site.ts'

/** So large that the server sends it from the disk in parts. */
const LARGE = source('/large.zip', 'large.zip', {
  type: 'application/zip',
  make: () => new Uint8Array(600_000).map((_, index) => index % 251),
})

/** What the check says of the small site after something was done to its files. */
async function faultsAfter(harm: (site: string) => void): Promise<string[]> {
  const build = await buildSmallSite({ dynamic: [] }, [LARGE])
  harm(join(build, 'site'))
  return checkRelease(build, async () => '')
}

it('two processes that share a release ask for everything between them', async () => {
  const build = await buildSmallSite({ dynamic: [] })
  rmSync(join(build, 'site/data/returns.csv'))
  rmSync(join(build, 'site/news/one.html.gz'))
  const faultsOf = (part: number) => checkRelease(build, async () => '', { part, parts: 2 })
  const shared = [...(await faultsOf(1)), ...(await faultsOf(2))]
  expect(shared.toSorted()).toEqual((await checkRelease(build, async () => '')).toSorted())
  expect(shared.length).toBeGreaterThan(1)
})

describe('the check of a release', () => {
  it('has nothing to say where every address is answered with what was built', async () => {
    expect(await faultsAfter(() => {})).toEqual([])
  })

  it.each([
    ['cannot be read', 'news/one.html.gz', (file: string) => rmSync(file), '/news/one is answered with 500'],
    ['is damaged', 'fa.html.gz', (file: string) => writeFileSync(file, 'x'.repeat(300)), '/fa cannot be read'],
    [
      'has another content',
      'fa.html.gz',
      (file: string) => writeFileSync(file, gzipSync('<p>')),
      '/fa is answered with',
    ],
    ['is large and gone', 'large.zip', (file: string) => rmSync(file), '/large.zip cannot be read'],
  ])('names the address of a file that %s, and asks for all others', async (_, name, harm, said) => {
    const faults = await faultsAfter((site) => {
      harm(join(site, name))
      rmSync(join(site, 'data/returns.csv'))
    })
    expect(faults).toContainEqual(expect.stringContaining(said))
    expect(faults).toContainEqual('/data/returns.csv is answered with 500 instead of 200')
  })
})
