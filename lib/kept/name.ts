import { hash } from 'node:crypto'

/** Twenty characters for a text, or for several: as good as a name. */
export function nameOf(...texts: string[]): string {
  return hash('sha256', texts.join('\0'), 'base64url').slice(0, 20)
}
