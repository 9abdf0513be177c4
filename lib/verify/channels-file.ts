import { loadVerifyFiles } from '../content/verify-files.ts'
import { CHANNELS_PATH } from '../content/views/own-pages.ts'
import { OFFICIAL_ORIGIN } from '../site/config.ts'
import { signText } from './sign.ts'

/** One published file. */
export interface ChannelsFile {
  readonly path: string
  readonly type: string
  readonly text: string
}

/**
 * The official channels for programs. With a key, beside it the signature of its bytes and the public key;
 * without one neither, so that no signature ever stands for nothing. Throws when the key is none.
 */
export function channelsFiles(key: string | undefined): ChannelsFile[] {
  const { channels } = loadVerifyFiles()
  const text = `${JSON.stringify({ publisher: OFFICIAL_ORIGIN, channels }, null, 2)}\n`
  const list = { path: CHANNELS_PATH, type: 'application/json; charset=utf-8', text }
  if (!key) return [list]
  const { signature, publicKey } = signText(text, key)
  const type = 'text/plain; charset=utf-8'
  return [
    list,
    { path: `${CHANNELS_PATH}.sig`, type, text: signature },
    { path: '/channels.pub', type, text: publicKey },
  ]
}
