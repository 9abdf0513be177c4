import { allOutputs } from '../lib/outputs/all-outputs.ts'
import { siteNow } from '../lib/site/clock.ts'
import type { TreeSource } from './tree-source.ts'

/** The files for programs, made from the same content as the pages that stand beside them. */
export function machineSources(rendered: readonly TreeSource[]): TreeSource[] {
  return allOutputs(pagesOf(rendered), siteNow()).map((output) => ({
    path: output.path,
    file: output.path.slice(1),
    type: output.type,
    status: 200,
    // Made while it is written.
    content: output,
  }))
}

/** Addresses of the HTML pages that answer 200. */
export function pagesOf(rendered: readonly TreeSource[]): Set<string> {
  const pages = rendered.filter(({ type, status }) => type.startsWith('text/html') && status === 200)
  return new Set(pages.map(({ path }) => path))
}
