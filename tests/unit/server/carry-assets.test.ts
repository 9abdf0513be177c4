import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { carryAssets } from '../../../server/build/carry-assets.ts'
import { timeOf } from '../../../server/build/stamp-time.ts'
import { readManifest } from '../../../server/manifest.ts'
import { buildSmallSite, source } from './built-site.ts'

const picture = (name: string) =>
  source(`/pictures/${name}.svg`, `pictures/${name}.svg`, {
    type: 'image/svg+xml',
    make: () => `/* ${name} */ ${'body{color:#123}'.repeat(20)}`,
  })

it('a picture of the build before stays reachable, for two builds, and pages do not', async () => {
  const first = await buildSmallSite({}, [picture('old'), source('/only-then', 'only-then.html')])
  let earlier = { folder: first, manifest: readManifest(first) }
  const counts: (number | undefined)[] = []
  for (let build = 0; build < 3; build += 1) {
    const folder = await buildSmallSite({}, [picture(`new${build}`)])
    const manifest = readManifest(folder)
    const files = carryAssets(earlier, folder, manifest.files)
    const old = files.find(({ path }) => path === '/pictures/old.svg')
    counts.push(old?.carried)
    if (old) expect(readFileSync(join(folder, 'site', `${old.file}.br`)).byteLength).toBe(old.bytes.br)
    expect(files.map(({ path }) => path)).not.toContain('/only-then')
    earlier = { folder, manifest: { ...manifest, files } }
  }
  expect(counts).toEqual([1, 2, undefined])
})

it('the time of a file follows from its content: two builds of one content agree', async () => {
  const [one, two] = [await buildSmallSite(), await buildSmallSite()]
  for (const { file, hash } of readManifest(one).files) {
    const time = (folder: string) => statSync(join(folder, 'site', file)).mtimeMs
    expect(time(one)).toBe(time(two))
    expect(time(one)).toBe(timeOf(hash) * 1000)
  }
})
