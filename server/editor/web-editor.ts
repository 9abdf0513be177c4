import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { loadContent } from '../../lib/content/load.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import { LOCALES, localeFacts, SOURCE_LOCALE } from '../../lib/i18n/locales.ts'
import type { Output } from '../../lib/outputs/output.ts'
import { editorConfig } from '../../lib/web-editor/config.ts'
import { EDITOR_PATH, editorConfigPath } from '../../lib/web-editor/paths.ts'
import type { EditorSettings } from '../../lib/web-editor/settings.ts'
import { mediaTypeOf } from '../media-types.ts'
import { mendPackage } from './mend-editor.ts'

const SCHEMA = join(process.cwd(), 'lib/content/schema/schema.ts')
const START = 'lib/web-editor/start.ts'
/** The fonts of Sveltia CMS in its package, beside the folder of its module. */
const FONTS = join(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')), 'assets')
/** Colours for code in 300 languages; no text of this site holds code. */
const LEFT_OUT = ['@shikijs/*']

/** The files of the web editor: its page, scripts, fonts and configuration; none unless it is set up. Throws as mendPackage does. */
export async function editorOutputs(settings: EditorSettings | undefined): Promise<Output[]> {
  if (!settings) return []
  const { start, files } = await scripts()
  return [page(start), ...files, ...fonts(), ...configs(settings)]
}

/** Its scripts, and the name of the one that its page loads: others are loaded by it when they are needed. */
async function scripts(): Promise<{ start: string; files: Output[] }> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: process.cwd(),
    entryPoints: [START],
    outdir: 'admin',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2023',
    minify: true,
    write: false,
    metafile: true,
    external: LEFT_OUT,
    define: { EDITIONS: JSON.stringify([SOURCE_LOCALE, ...LOCALES]) },
    plugins: [mended],
    logLevel: 'error',
  })
  const [start = ''] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === START) ?? []
  return {
    start: basename(start),
    files: outputFiles.map(({ path, text }) => source(basename(path), 'text/javascript; charset=utf-8', () => text)),
  }
}

const mended: Plugin = {
  name: 'mended-package',
  setup({ onLoad }) {
    onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, ({ path }) => ({
      contents: mendPackage(readFileSync(path, 'utf8')),
    }))
  },
}

/** The page, which one script fills. Says in every edition that it needs scripts. */
function page(script: string): Output {
  const notices = LOCALES.map((locale) => {
    const { tag, dir } = localeFacts(locale)
    return `<p lang="${tag}" dir="${dir}">${getMessages(locale).editor.needsScript}</p>`
  })
  const text = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${getMessages('en').editor.title}</title>
<link rel="icon" href="/icons/favicon.svg" type="image/svg+xml">
<script type="module" src="${EDITOR_PATH}/${script}"></script>
</head>
<body><noscript>${notices.join('')}</noscript></body>
</html>
`
  return { path: EDITOR_PATH, type: mediaTypeOf('editor.html'), make: () => text }
}

function configs({ backend }: EditorSettings): Output[] {
  const parts = { backend, content: loadContent(), schemaSource: readFileSync(SCHEMA, 'utf8') }
  return LOCALES.map((locale) => {
    const name = basename(editorConfigPath(locale))
    return source(name, mediaTypeOf(name), () => JSON.stringify(editorConfig(parts, locale)))
  })
}

function fonts(): Output[] {
  const names = readdirSync(FONTS).filter((name) => name.endsWith('.woff2'))
  return names.map((name) => source(`assets/${name}`, mediaTypeOf(name), () => readFileSync(join(FONTS, name))))
}

/** `name`: below the address of the page. */
function source(name: string, type: string, make: Output['make']): Output {
  return { path: `${EDITOR_PATH}/${name}`, type, make }
}
