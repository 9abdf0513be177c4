/** One Chromium for a whole run: the tests of each file open pages of their own in it. */
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { screenBrowserOptions } from '../../scripts/find-browser.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the shared browser is spoken to. */
    browser: string
  }
}

export default async function shareBrowser(project: TestProject) {
  const server = await chromium.launchServer(await screenBrowserOptions())
  project.provide('browser', server.wsEndpoint())
  return () => server.close()
}
