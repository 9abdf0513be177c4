import { afterAll, beforeAll, vi } from 'vitest'
import { setContent } from '../../../lib/content/load.ts'
import { fixtureSite, PERSIAN } from '../content/fixture-site.ts'

/** Makes the small fixture site, in both editions, the content of this test file; returns its folder. */
export function onFixtureSite(): { readonly root: string } {
  const site = fixtureSite(PERSIAN)
  beforeAll(() => {
    vi.stubEnv('CONTENT_DIR', site.root)
    setContent(undefined)
  })
  afterAll(() => {
    vi.unstubAllEnvs()
    setContent(undefined)
    site.remove()
  })
  return site
}
