import type { SiteContent } from '../lib/content/entries/entry.ts'
import { readContent } from '../lib/content/load.ts'
import { contentFolder } from '../lib/content/read/content-folder.ts'

/** The content for a command that needs it whole; says what to do and ends the process where errors leave it incomplete. */
export function readUsableContent(): SiteContent {
  const { content } = readContent(contentFolder())
  if (content) return content
  console.error('The content has errors that must be mended first. Run: npm run check:content')
  process.exit(1)
}
