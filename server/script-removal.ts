import { Parser } from 'htmlparser2'
import { applyCuts, type Cut } from './source-cuts.ts'
import { refusePendingComment, refuseStreamedElement } from './streamed-parts.ts'

/**
 * The page without anything that runs or serves running: script elements (JSON-LD data blocks stay),
 * script preloads, comments and the empty shells React leaves. Works on source offsets, so every
 * other character stays as it was. Throws when content would be lost (see streamed-parts.ts).
 */
export function removeScripts(html: string): string {
  const finder = new CutFinder(html)
  finder.parser.end(html)
  return applyCuts(html, finder.cuts)
}

interface OpenElement {
  readonly name: string
  readonly start: number
  readonly goes: 'always' | 'when blank' | 'never'
  blank: boolean
}

class CutFinder {
  readonly cuts: Cut[] = []
  readonly parser: Parser
  readonly #html: string
  readonly #open: OpenElement[] = []
  #unfinishedScript: number | undefined
  /** Where the text of the latest <pre> or <textarea> begins. */
  #preformatted: number | undefined

  constructor(html: string) {
    this.#html = html
    this.parser = new Parser({
      onopentagname: (name) => this.#tagBegins(name),
      onattribute: (name, _, quote) => this.#attribute(name, quote),
      onopentag: (name, attributes) => this.#elementBegins(name, attributes),
      onclosetag: (name, implied) => this.#elementEnds(name, implied),
      ontext: () => this.#fills(this.#open.at(-1)),
      oncomment: (text) => this.#comment(text),
      onend: () => this.#end(),
    })
  }

  #cut(start: number, end: number) {
    if (end > start) this.cuts.push({ start, end, dropsNewline: start === this.#preformatted })
  }

  #fills(parent: OpenElement | undefined) {
    if (parent) parent.blank = false
  }

  #tagBegins(name: string) {
    this.#unfinishedScript = name === 'script' ? this.parser.startIndex : undefined
  }

  #elementBegins(name: string, attributes: Record<string, string>) {
    refuseStreamedElement(name, attributes)
    this.#unfinishedScript = undefined
    if (/^(?:pre|listing|textarea)$/.test(name)) this.#preformatted = this.parser.endIndex + 1
    this.#open.push({ name, start: this.parser.startIndex, goes: fate(name, attributes), blank: true })
  }

  #elementEnds(name: string, implied: boolean) {
    if (this.#open.at(-1)?.name !== name) return
    const element = this.#open.pop()
    if (!element) return
    const goes = element.goes === 'always' || (element.goes === 'when blank' && element.blank && !implied)
    if (goes) this.#cut(element.start, this.#endOf(element, implied))
    else this.#fills(this.#open.at(-1))
  }

  /** A tag without an end tag of its own ends with itself, any other where the next tag begins. */
  #endOf(element: OpenElement, implied: boolean): number {
    const { startIndex, endIndex } = this.parser
    if (implied) return startIndex === element.start ? endIndex + 1 : startIndex
    return this.#html.indexOf('>', endIndex) + 1
  }

  #comment(text: string) {
    refusePendingComment(text)
    this.#cut(this.parser.startIndex, this.parser.endIndex + 1)
  }

  /** React's note on stylesheets means nothing to a reader; taken only from markup written as React writes it. */
  #attribute(name: string, quote: string | null | undefined) {
    if (name !== 'data-precedence' || quote !== '"') return
    const start = this.parser.startIndex
    const end = this.#html.indexOf('"', this.#html.indexOf('"', start) + 1) + 1
    if (this.#html.startsWith('" ', start - 2) && /[\s/>]/.test(this.#html.charAt(end))) this.#cut(start - 1, end)
  }

  #end() {
    if (this.#unfinishedScript !== undefined) this.#cut(this.#unfinishedScript, this.#html.length)
  }
}

function fate(name: string, attributes: Record<string, string>): OpenElement['goes'] {
  if (name === 'script') return attributes.type?.trim().toLowerCase() === 'application/ld+json' ? 'never' : 'always'
  if (name === 'link') return isScriptPreload(attributes) ? 'always' : 'never'
  const isHiddenShell = name === 'div' && 'hidden' in attributes && Object.keys(attributes).length === 1
  return isHiddenShell ? 'when blank' : 'never'
}

function isScriptPreload({ rel = '', as = '' }: Record<string, string>): boolean {
  const kinds = rel.toLowerCase().split(/\s+/)
  return (
    kinds.includes('modulepreload') || (/preload|prefetch/.test(rel.toLowerCase()) && as.toLowerCase() === 'script')
  )
}
