/** Kinds of pages in a real browser, in every edition: one visit each, looked at in every way. The sweep takes all kinds. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { LOCALES, type Locale } from '../../lib/i18n/locales.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { budgetOf } from '../built/budgets.ts'
import { KINDS } from '../built/page-kinds.ts'
import { at } from '../built/site-pages.ts'
import { sample } from '../sample.ts'
import { HALF_READ } from './layout-shift.ts'
import { sharedBrowser } from './shared-browser.ts'
import { openPage, PHONE, type Visit } from './visit-page.ts'
import { axeFaults, keyboardFaults, overflowFaults, settingFaults } from './ways-of-reading.ts'

/** Where a page that fails is left as a picture. */
const SCREENS = join(import.meta.dirname, '../../.cache/failed-screens')

const browser = sharedBrowser()

const SOME = sample(Object.entries(KINDS), 4, 'kinds of pages')
const PAGES = LOCALES.flatMap((locale) => SOME.map(([kind, path]) => ({ of: `${locale} ${kind}`, locale, kind, path })))

test.concurrent.for(PAGES)(
  '$of: quiet, quick, accessible, within its width, readable in every setting and by keyboard',
  async ({ of, locale, kind, path }) => {
    const faults: string[] = []
    const context = await browser().newContext(PHONE)
    context.on('console', (message) => faults.push(`the console says: ${message.text()}`))
    context.on('weberror', (error) => faults.push(`a script fails: ${error.error().message}`))
    context.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(at('/')).origin) faults.push(`asks elsewhere: ${request.url()}`)
    })
    const { page, visit } = await openPage(context, at(localePath(path, locale)))
    faults.push(...visitFaults(visit, kind, locale))
    faults.push(...(await keyboardFaults(page, of)))
    faults.push(...(await overflowFaults(page, of)))
    faults.push(...(await settingFaults(page, of)))
    faults.push(...(await axeFaults(page, of)))
    const screen = faults.length > 0 ? await leaveScreen(page, of) : ''
    await context.close()
    expect(faults, `${of}; the page as it was at last: ${screen}`).toEqual([])
  },
)

function visitFaults({ shift, requests, scripts }: Visit, kind: string, locale: Locale): string[] {
  const most = budgetOf(kind, locale).requests
  return [
    ...(shift >= HALF_READ ? [`360 px, first visit: shifts by ${shift}`] : []),
    ...(requests > most ? [`first visit: ${requests} requests, at most ${most}`] : []),
    ...(scripts > 0 ? [`first visit: ${scripts} scripts`] : []),
  ]
}

async function leaveScreen(page: Page, of: string): Promise<string> {
  mkdirSync(SCREENS, { recursive: true })
  const path = join(SCREENS, `${of.replaceAll(' ', '-')}.png`)
  await page.screenshot({ path, fullPage: true })
  return path
}
