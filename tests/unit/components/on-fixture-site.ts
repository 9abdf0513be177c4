import { afterAll, beforeAll, vi } from 'vitest'
import { setContent } from '../../../lib/content/load.ts'
import { fixtureSite, PERSIAN, takeAsContent } from '../content/fixture-site.ts'

/** Makes the small fixture site, in both editions, the content of this test file; returns its folder. */
export function onFixtureSite(): { readonly root: string } {
  const site = fixtureSite(PERSIAN)
  beforeAll(() => {
    takeAsContent(site.root)
  })
  afterAll(() => {
    vi.unstubAllEnvs()
    setContent(undefined)
    site.remove()
  })
  return site
}
