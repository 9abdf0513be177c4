import { afterAll, beforeAll, vi } from 'vitest'
import { fixtureSite, PERSIAN } from '../content/fixture-site.ts'

/** Makes the small fixture site, in both editions, the content of this test file. */
export function onFixtureSite(): void {
  const site = fixtureSite(PERSIAN)
  beforeAll(() => {
    vi.stubEnv('CONTENT_DIR', site.root)
  })
  afterAll(() => {
    vi.unstubAllEnvs()
    site.remove()
  })
}
