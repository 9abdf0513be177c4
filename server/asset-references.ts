/** Addresses below /_next/ that a page or stylesheet mentions. `base` is the address of the file itself. */
export function findAssetReferences(text: string, type: string, base: string): string[] {
  if (type.startsWith('text/html')) return matches(text, /(?:href|src|srcset)="[^"]*?(\/_next\/[^"?#\s,]+)/gi)
  if (!type.startsWith('text/css')) return []
  const relative = matches(text, /url\(\s*["']?([^"')?#]+)/gi).filter((url) => !url.startsWith('data:'))
  return relative.map((url) => new URL(url, `http://site${base}`).pathname).filter((path) => path.startsWith('/_next/'))
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, found = '']) => found)
}
