import { existsSync } from 'node:fs'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { temporaryFolder } from '../unit/server/built-site.ts'

let cleanup: typeof import('./cleanup.ts')

beforeEach(async () => {
  vi.resetModules()
  cleanup = await import('./cleanup.ts')
})

afterAll(() => void vi.resetModules())

test('the latest is undone first, each once', async () => {
  const undone: string[] = []
  cleanup.onEnd(() => void undone.push('server'))
  const stopBrowser = cleanup.onEnd(() => void undone.push('browser'))
  cleanup.onEnd(() => void undone.push('load'))
  await stopBrowser()
  await cleanup.endAll()
  await stopBrowser()
  expect(undone).toEqual(['browser', 'load', 'server'])
})

test('one that cannot be undone keeps none of the others from it', async () => {
  const complain = vi.spyOn(console, 'error').mockReturnValue()
  const undo = vi.fn()
  cleanup.onEnd(undo)
  cleanup.onEnd(() => Promise.reject(new Error('It hangs')))
  await cleanup.endAll()
  expect(undo).toHaveBeenCalledOnce()
  expect(complain).toHaveBeenCalledOnce()
  complain.mockRestore()
})

test('what is started while everything ends is ended at once', async () => {
  const undo = vi.fn()
  await cleanup.endAll()
  cleanup.onEnd(undo)
  expect(undo).toHaveBeenCalledOnce()
})

test('folders stay until the end', async () => {
  const folder = temporaryFolder()
  cleanup.removeAtEnd(folder)
  await cleanup.stopAll()
  expect(existsSync(folder)).toBe(true)
  await cleanup.endAll()
  expect(existsSync(folder)).toBe(false)
})
