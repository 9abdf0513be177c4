import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadContent } from '../lib/content/load.ts'
import { LOCALES } from '../lib/i18n/locales.ts'
import { editorConfig } from '../lib/web-editor/config.ts'
import { EDITOR_PATH, editorConfigPath } from '../lib/web-editor/paths.ts'
import type { EditorSettings } from '../lib/web-editor/settings.ts'
import { bundleEditor, CMS_FOLDER } from './bundle-editor.ts'
import { editorPage } from './editor-page.ts'
import { mediaTypeOf } from './media-types.ts'
import { pageFile } from './public-path.ts'
import type { TreeSource } from './tree-source.ts'

const SCHEMA = join(process.cwd(), 'lib/content/schema.ts')

/** The files of the web editor: its page, scripts, fonts and configuration; none unless it is set up. */
export async function editorSources(settings: EditorSettings | undefined): Promise<TreeSource[]> {
  if (!settings) return []
  const scripts = await bundleEditor()
  const start = scripts.find(({ isFirst }) => isFirst)?.name ?? ''
  return [
    page(`${EDITOR_PATH}/${start}`),
    ...scripts.map(({ name, text }) => source(`${EDITOR_PATH}/${name}`, 'text/javascript; charset=utf-8', { text })),
    ...fonts(),
    ...configs(settings),
  ]
}

function page(script: string): TreeSource {
  const file = pageFile(EDITOR_PATH)
  const content = { text: editorPage(script) }
  return { path: EDITOR_PATH, file, type: mediaTypeOf(file), status: 200, content, keepsScripts: true }
}

function configs({ backend }: EditorSettings): TreeSource[] {
  const parts = { backend, content: loadContent(), schemaSource: readFileSync(SCHEMA, 'utf8') }
  return LOCALES.map((locale) => {
    const path = editorConfigPath(locale)
    return source(path, mediaTypeOf(path), { text: JSON.stringify(editorConfig(parts, locale)) })
  })
}

function fonts(): TreeSource[] {
  const folder = join(CMS_FOLDER, 'assets')
  const names = readdirSync(folder).filter((name) => name.endsWith('.woff2'))
  return names.map((name) => source(`${EDITOR_PATH}/assets/${name}`, mediaTypeOf(name), { from: join(folder, name) }))
}

function source(path: string, type: string, content: TreeSource['content']): TreeSource {
  return { path, file: path.slice(1), type, status: 200, content }
}
