import { join } from 'node:path'

/**
 * Where builds live. Each has a folder of its own and `current` points at the one that is served, so
 * that one rename switches pages and manifest together; `site` and `site.json` lead through it.
 */
export function distFolders(projectDir: string) {
  const dist = join(projectDir, 'dist')
  return {
    dist,
    /** The build being written. */
    staging: join(dist, 'staging'),
    /** Finished builds, the latest few. */
    builds: join(dist, 'builds'),
    current: join(dist, 'current'),
    /** What git tells of the content, for where git knows nothing. */
    history: join(projectDir, '.cache', 'history.log'),
    /** Packed contents by hash, shared by all builds. */
    packed: join(projectDir, '.cache', 'packed'),
    /** Photographs and share pictures by what they show. */
    pictures: join(projectDir, '.cache', 'pictures'),
  }
}
