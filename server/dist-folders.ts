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
    /** What git tells of the content, for the processes of one build, and for where git knows nothing. */
    history: join(projectDir, '.cache', 'history.log'),
    /** Compressed contents by hash, shared by all builds. */
    cache: join(projectDir, '.cache', 'compressed'),
    /** Finished pages of news by what goes into them, and what a build keeps of them. */
    pages: join(projectDir, '.cache', 'pages'),
    /** What builds made of texts: their front matter, HTML and plain words. */
    texts: join(projectDir, '.cache', 'texts'),
    /** What checks of the content found in texts. */
    checked: join(projectDir, '.cache', 'checked'),
    /** The pages the build at work drew without Next. */
    drafts: join(projectDir, '.cache', 'drafts'),
    plan: join(projectDir, '.cache', 'page-plan.json'),
    /** What later builds can use of Next's last build. */
    nextParts: join(projectDir, '.cache', 'next-parts.json'),
    /** The public content, as the build at work read it, for Next. */
    forNext: join(projectDir, '.cache', 'for-next'),
    /** What Next told of the build at work when it had ended. */
    rendered: join(projectDir, '.cache', 'rendered.json'),
    /** Share pictures by what they say. */
    sharePictures: join(projectDir, '.cache', 'share-pictures'),
    /** Photographs in their widths and kinds, by what they show. */
    pictures: join(projectDir, '.cache', 'pictures'),
  }
}
