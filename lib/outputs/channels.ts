import { CHANNELS_PATH } from '../content/entries/own-pages.ts'
import { loadVerifyFiles } from '../content/load.ts'
import { OFFICIAL_ORIGIN } from '../site/config.ts'
import { signBytes } from '../verify/sign.ts'
import type { Output } from './output.ts'

/**
 * The official channels for programs. With a key, beside it the signature of its bytes and the public key;
 * without one neither, so that no signature ever stands for nothing. Throws when the key is none.
 */
export function channelsOutputs(key: string | undefined): Output[] {
  const { channels } = loadVerifyFiles()
  const text = `${JSON.stringify({ publisher: OFFICIAL_ORIGIN, channels }, null, 2)}\n`
  const list = { path: CHANNELS_PATH, type: 'application/json; charset=utf-8', make: () => text }
  if (!key) return [list]
  const { signature, publicKey } = signBytes(text, key)
  const type = 'text/plain; charset=utf-8'
  return [
    list,
    { path: `${CHANNELS_PATH}.sig`, type, make: () => signature },
    { path: '/channels.pub', type, make: () => publicKey },
  ]
}
