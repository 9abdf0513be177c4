import { localePath, splitLocale } from '../../lib/i18n/paths.ts'
import type { Output } from '../../lib/outputs/output.ts'
import { entryFilePath } from '../../lib/pages/open-data.ts'
import { absoluteUrl } from '../../lib/site/config.ts'
import { pageText } from '../../lib/text/page-text.ts'
import { outputSource, type Source } from './source.ts'

/** Tells of a page whether it has a text beside it: whatever has its content as JSON has. */
export function textsBeside(outputs: readonly Output[]): (page: Pick<Source, 'path'>) => boolean {
  const paths = new Set(outputs.map(({ path }) => path))
  return ({ path }) => paths.has(besidePage(path, 'json'))
}

/** What a page says as plain text, in the file beside it. */
function textSource({ path, make }: Pick<Source, 'path' | 'make'>): Source {
  const { locale } = splitLocale(path)
  return outputSource({
    path: besidePage(path, 'txt'),
    type: 'text/plain; charset=utf-8',
    make: async () => Buffer.from(pageText(Buffer.from(await make()).toString(), absoluteUrl(path), locale)),
  })
}

/** A page and its text. Both are made of the same HTML while it is at hand, or every page would be rendered twice. */
export function withText(page: Source): Source[] {
  let html: ReturnType<Source['make']> | undefined
  const make = () => {
    html = page.make()
    return html
  }
  const takeHtml = () => {
    const made = html ?? page.make()
    html = undefined
    return made
  }
  return [{ ...page, make }, textSource({ path: page.path, make: takeHtml })]
}

function besidePage(path: string, extension: 'json' | 'txt'): string {
  const { locale, path: own } = splitLocale(path)
  return localePath(entryFilePath(own, extension), locale)
}
