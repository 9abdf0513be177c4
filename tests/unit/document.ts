/** A document for components to be rendered into: one for all test files of a process. Import it before Testing Library. */
import { JSDOM } from 'jsdom'

/** What React, Testing Library and the tests ask for. */
const NAMES = [
  ...['window', 'document', 'navigator', 'DOMParser', 'MutationObserver', 'getComputedStyle'],
  ...['Node', 'Element', 'HTMLElement', 'HTMLIFrameElement'],
]

// Testing Library keeps hold of the first.
if (!('document' in globalThis)) {
  const { window } = new JSDOM('<!DOCTYPE html><html lang="en"><body></body></html>', { url: 'http://localhost/' })
  for (const name of NAMES)
    Object.defineProperty(globalThis, name, { value: Reflect.get(window, name), configurable: true, writable: true })
}
