import { afterAll, beforeAll, vi } from 'vitest'
import { fixtureSite, PERSIAN } from '../content/fixture-site.ts'

/** Makes the small fixture site, in both editions, the content of this test file; returns its folder. */
export function onFixtureSite(): { readonly root: string } {
  const site = fixtureSite(PERSIAN)
  beforeAll(() => {
    vi.stubEnv('CONTENT_DIR', site.root)
  })
  afterAll(() => {
    vi.unstubAllEnvs()
    site.remove()
  })
  return site
}
