import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { mendPackage } from './mend-editor.ts'

/** A script of the web editor. */
export interface EditorScript {
  /** Changes with its content. */
  readonly name: string
  readonly text: string
  /** Whether it is the one that the page loads; others are loaded by it when they are needed. */
  readonly isFirst: boolean
}

/** The folder of Sveltia CMS in its package that holds its module, and `assets/` beside it. */
export const CMS_FOLDER = dirname(createRequire(import.meta.url).resolve('@sveltia/cms'))

/** Colours for code in 300 languages; no text of this site holds code. */
const LEFT_OUT = ['@shikijs/*']

/** Builds the scripts of the web editor. Throws when the package is not as `mendPackage` knows it. */
export async function bundleEditor(): Promise<EditorScript[]> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: process.cwd(),
    entryPoints: ['lib/web-editor/start.ts'],
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
    plugins: [mended],
    logLevel: 'error',
  })
  const first = Object.entries(metafile.outputs).find(([, { entryPoint }]) =>
    entryPoint?.endsWith('web-editor/start.ts'),
  )
  return outputFiles.map(({ path, text }) => {
    const name = basename(path)
    return { name, text, isFirst: name === basename(first?.[0] ?? '') }
  })
}

const mended: Plugin = {
  name: 'mended-package',
  setup({ onLoad }) {
    onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, ({ path }) => ({
      contents: mendPackage(readFileSync(path, 'utf8')),
    }))
  },
}
