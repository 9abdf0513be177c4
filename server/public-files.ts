import { existsSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { channelsFiles } from '../lib/verify/channels-file.ts'
import { mediaTypeOf } from './media-types.ts'
import { SECURITY_TXT_PATH, securityTxt } from './security-txt.ts'
import { SPECULATION_RULES_PATH, SPECULATION_RULES_TYPE, speculationRules } from './speculation-rules.ts'
import type { TreeSource } from './tree-source.ts'

/** The files of `public/`, each at its own name. Throws for kinds the site does not publish. */
export function publicSources(folder: string): TreeSource[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name !== '.gitkeep')
    .map((entry) => {
      const from = join(entry.parentPath, entry.name)
      const file = relative(folder, from).split(sep).join('/')
      return { path: `/${file}`, file, type: mediaTypeOf(file), status: 200, content: { from } }
    })
}

/** Files the server part of the site adds of its own, at the moment `now`. SIGNING_KEY, where it is set, signs the list of channels. */
export function ownSources(origin: string, now: Date): TreeSource[] {
  const files = [
    { path: SPECULATION_RULES_PATH, type: SPECULATION_RULES_TYPE, text: JSON.stringify(speculationRules()) },
    { path: SECURITY_TXT_PATH, type: mediaTypeOf(SECURITY_TXT_PATH), text: securityTxt(origin, now) },
    ...channelsFiles(process.env['SIGNING_KEY']),
  ]
  return files.map((file) => ({
    path: file.path,
    file: file.path.slice(1),
    type: file.type,
    status: 200,
    content: { text: file.text },
  }))
}
