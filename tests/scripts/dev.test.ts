/** How `npm run dev` serves, without Next's compiler. */
import { Server } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'

/** What Next's makers were told when its code was read: before that, nothing of it can send anything. */
const telemetry = vi.hoisted(() => ({ disabled: '' }))

vi.mock('next', () => {
  telemetry.disabled = process.env['NEXT_TELEMETRY_DISABLED'] ?? ''
  return { default: () => ({ prepare: async () => undefined, getRequestHandler: () => () => undefined }) }
})

afterEach(() => vi.unstubAllEnvs())

test('the site in the making is served to this machine only, whatever HOST says, and nothing is told to others', async () => {
  for (const [name, value] of [
    ['PORT', '0'],
    ['HOST', '0.0.0.0'],
    ['NODE_ENV', ''],
    ['NEXT_TELEMETRY_DISABLED', ''],
    ['SITE_ORIGIN', ''],
  ] as const)
    vi.stubEnv(name, value)
  vi.spyOn(console, 'log').mockReturnValue()
  const listen = vi.spyOn(Server.prototype, 'listen')
  await import('../../scripts/dev.ts')
  const [server] = listen.mock.contexts as Server[]
  expect(server?.address()).toMatchObject({ address: '127.0.0.1' })
  expect(telemetry.disabled).toBe('1')
  server?.close()
  vi.restoreAllMocks()
})
