import { execFileSync, spawnSync } from 'node:child_process'
import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { channelsOutputs } from '../../../lib/outputs/channels.ts'
import type { Output } from '../../../lib/outputs/output.ts'
import { temporaryFolder } from '../../unit/server/built-site.ts'

const { privateKey } = generateKeyPairSync('ed25519')
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

const textOf = ({ make }: Output) => String(make())

describe('the list of official channels', () => {
  test('is published without a signature while there is no key', () => {
    expect(channelsOutputs(undefined).map(({ path }) => path)).toEqual(['/channels.json'])
    expect(channelsOutputs('').map(({ path }) => path)).toEqual(['/channels.json'])
  })

  test.each([PEM, PEM.replaceAll('\n', '\\n')])('is signed so that the published key proves it, and only it', (key) => {
    const [list, signature, publicKey] = channelsOutputs(key).map(textOf)
    const proves = (text: string) =>
      verify(null, Buffer.from(text), createPublicKey(publicKey ?? ''), Buffer.from(signature ?? '', 'base64'))
    expect(proves(list ?? '')).toBe(true)
    expect(proves(`${list} `)).toBe(false)
    expect(channelsOutputs(key).map(textOf).join()).not.toContain('PRIVATE')
  })

  test('is not built with what is no key, and the message does not show it', () => {
    expect(() => channelsOutputs('hush-hush')).toThrow(/^SIGNING_KEY is not an ed25519 private key(?!.*hush)/)
    const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey
    expect(() => channelsOutputs(rsa.export({ type: 'pkcs8', format: 'pem' }).toString())).toThrow('ed25519')
  })

  test('names this mission first', () => {
    const { channels } = JSON.parse(channelsOutputs(undefined).map(textOf)[0] ?? '')
    expect(channels[0]).toMatchObject({ host: 'iran.iom.int', withSubdomains: false })
  })
})

/** The commands stand in the runbook, in the order of use: make a key; prove a list. */
const [MAKE_KEY = '', PROVE = ''] = [
  ...readFileSync(join(import.meta.dirname, '../../../docs/operations.md'), 'utf8').matchAll(
    /```sh\n([^`]*openssl[^`]*)```/g,
  ),
].map(([, commands]) => commands ?? '')

test.skipIf(spawnSync('openssl', ['version']).error)(
  'the documented commands of openssl prove the list, and only it',
  () => {
    const folder = temporaryFolder()
    const run = (commands: string) => execFileSync('sh', ['-ec', commands], { cwd: folder, stdio: 'pipe' }).toString()
    run(MAKE_KEY)
    for (const output of channelsOutputs(readFileSync(join(folder, 'signing-key.pem'), 'utf8')))
      writeFileSync(join(folder, output.path), textOf(output))
    expect(run(PROVE)).toContain('Verified Successfully')
    appendFileSync(join(folder, 'channels.json'), ' ')
    expect(() => run(PROVE)).toThrow()
  },
)
