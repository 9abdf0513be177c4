import { openKeptFolder } from '../lib/kept/kept-folder.ts'
import { setKeptResults } from '../lib/kept/kept-results.ts'

/**
 * From now on this process takes over, from a folder, what earlier ones made of texts that stayed as they were. Returns what
 * keeps, at its end, what it made itself. Without CODE_CHECKSUM (see scripts/run-bundled.mjs) nobody knows whether what was kept is right.
 */
export function takeKeptTexts(folder: string, env: Readonly<Record<string, string | undefined>>): () => void {
  const code = env['CODE_CHECKSUM']
  if (!code) return () => {}
  const kept = openKeptFolder(folder, `${code} ${process.version}`)
  setKeptResults(kept)
  return () => kept.save()
}
