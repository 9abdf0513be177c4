import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'

/** Bytes signed with ed25519 (RFC 8032), and the key to check it with. */
export interface Signed {
  /** Base64 with a final line break. */
  readonly signature: string
  /** The public key in PEM (SubjectPublicKeyInfo). */
  readonly publicKey: string
}

/**
 * Signs bytes, of a text those of its UTF-8. `key`: an ed25519 private key in PEM (PKCS 8), its line breaks as they are or
 * written as \n. Throws, without naming the key, when it is none.
 */
export function signBytes(body: string | Uint8Array, key: string): Signed {
  const privateKey = readKey(key)
  return {
    signature: `${sign(null, Buffer.from(body), privateKey).toString('base64')}\n`,
    publicKey: createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString(),
  }
}

function readKey(key: string): KeyObject {
  const wrong = new Error(
    'SIGNING_KEY is not an ed25519 private key in PEM. Make one with: openssl genpkey -algorithm ed25519',
  )
  try {
    const privateKey = createPrivateKey(key.replaceAll('\\n', '\n'))
    if (privateKey.asymmetricKeyType === 'ed25519') return privateKey
  } catch {
    // What the parser says could hold parts of the key.
  }
  throw wrong
}
