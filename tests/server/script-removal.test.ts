// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { removeScripts } from '../../server/script-removal.ts'

const PAGE =
  '<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charSet="utf-8"/>' +
  '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
  '<link rel="preload" href="/fonts/vazirmatn.woff2" as="font" type="font/woff2" crossorigin=""/>' +
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>' +
  '<script src="/_next/static/chunks/b.js" async=""></script><title>یک &amp; دو</title></head>' +
  '<body><div hidden=""><!--$--><!--/$--></div><h1>News <!-- -->12</h1>' +
  '<script type="application/ld+json">{"name":"<\\u002fscript><script>"}</script>' +
  '<!--$--><!--/$--><script id="_R_">self.x=1</script><script>self.__next_f.push([1,"<h1>News"])</script></body></html>'

describe('a page as Next writes it', () => {
  it('keeps its content, stylesheet, font and data block, and nothing that runs', () => {
    expect(removeScripts(PAGE)).toBe(
      '<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charSet="utf-8"/>' +
        '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>' +
        '<link rel="preload" href="/fonts/vazirmatn.woff2" as="font" type="font/woff2" crossorigin=""/>' +
        '<title>یک &amp; دو</title></head><body><h1>News 12</h1>' +
        '<script type="application/ld+json">{"name":"<\\u002fscript><script>"}</script></body></html>',
    )
  })

  it.each([
    ['a boundary still waiting', '<!--$?--><template id="B:0"></template>Loading<!--/$-->'],
    ['the place of a streamed part', '<template id="B:1f"></template>'],
    ['a streamed part', '<div hidden id="S:0"><p>late</p></div>'],
    ['a streamed table row', '<table hidden="" id="S:2"><tr><td>1</td></tr></table>'],
    [
      'a part that gave up on the server',
      '<!--$!--><template data-dgst="BAILOUT_TO_CLIENT_SIDE_RENDERING"></template>',
    ],
    ['the shell of a failed page', '<html id="__next_error__"><body></body></html>'],
  ])('is refused when it holds %s', (_, html) => {
    expect(() => removeScripts(`<body>${html}</body>`)).toThrow(
      /Scripts cannot be taken out: .+ readers would miss content/,
    )
  })
})

describe('hostile markup', () => {
  it.each([
    [
      'text of a script in an attribute',
      '<img alt="<script>alert(1)</script>">',
      '<img alt="<script>alert(1)</script>">',
    ],
    ['a script in upper case', 'a<SCRIPT SRC=x></SCRIPT  >b', 'ab'],
    ['a script nobody closed', '<p>a</p><script>b<p>c</p>', '<p>a</p>'],
    ['a tag that never ends', '<p>a</p><script src=', '<p>a</p>'],
    ['a script inside a drawing', '<svg><script href="x"/><path d="M0"/></svg>', '<svg><path d="M0"/></svg>'],
    ['a script inside a comment', 'a<!-- <script>b</script> -->c', 'ac'],
    ['a comment that ends at once', '<!--><script>1</script>a', 'a'],
    ['a data block with its type in capitals', '<script type=" Application/LD+JSON ">{}</script>', undefined],
    ['a module', '<script type="module">1</script>a', 'a'],
    ['speculation rules in the page', '<script type="speculationrules">{}</script>a', 'a'],
    ['a preloaded module', '<link rel="modulepreload" href="/a.js">a', 'a'],
    ['text that looks like a comment in a style', '<style>a::after{content:"<!--$?-->"}</style>', undefined],
    [
      'escaped code in a pre',
      '<pre><code>&lt;script&gt;<!-- -->\n</code></pre>',
      '<pre><code>&lt;script&gt;\n</code></pre>',
    ],
    ['a newline a pre would swallow', '<pre><!-- -->\na</pre>', '<pre><!---->\na</pre>'],
    ['halves of an entity', '&am<!-- -->p;', '&am<!---->p;'],
    ['halves of a tag', '<<script></script>b>', '<<!---->b>'],
    ['a hidden part with content', '<div hidden="">a</div>', undefined],
    ['a hidden shell with an id', '<div hidden="" id="note"></div>', undefined],
  ])('%s', (_, html, expected) => {
    expect(removeScripts(html)).toBe(expected ?? html)
  })
})

const text = fc
  .stringMatching(/^[\w <&;"'\-!/>\n#یک‌]{0,12}$/)
  .map((value) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
const attribute = fc.constantFrom(
  '',
  ' class="a b"',
  ' title="<script>x</script>"',
  " title='<!-- '",
  ' hidden=""',
  ' data-precedence="next"',
)
const script = fc.constantFrom(
  '<script>self.x="<p>&amp;"</script>',
  '<SCRIPT async src="/a.js"></SCRIPT >',
  '<script type="module"></script>',
  '<script><!-- x</script>',
)
const data = fc.constant('<script type="application/ld+json">{"a":"<!-- <script"}</script>')
const comment = fc.constantFrom('<!-- -->', '<!--$-->', '<!--/$-->', '<!-- <script> -->', '<!---->', '<!--a--!>')
const drawing = fc.constantFrom(
  '<svg><title>a<!-- -->b</title><path d="M0"/></svg>',
  '<svg><script href="/a.js"/><g><script>1</script></g></svg>',
)
const leaf = fc.oneof(
  text,
  script,
  data,
  comment,
  drawing,
  fc.constant('<br/>'),
  fc.constant('<link rel="preload" as="script" href="/a.js"/>'),
)
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc
      .tuple(fc.constantFrom('div', 'section', 'pre', 'span', 'ul'), attribute, fc.array(tie('node'), { maxLength: 4 }))
      .map(([name, attributes, children]) => `<${name}${attributes}>${children.join('')}</${name}>`),
  ),
}))
const page = fc
  .array(node, { maxLength: 6 })
  .map((nodes) => `<!DOCTYPE html><html><head></head><body>${nodes.join('')}</body></html>`)

/** What a browser makes of a page, with all that should go taken out of the tree instead of the text. */
function expectedTree(html: string): Document {
  const tree = new DOMParser().parseFromString(html, 'text/html')
  for (const element of tree.querySelectorAll('script:not([type="application/ld+json"]), link[as=script]'))
    element.remove()
  for (const element of tree.querySelectorAll('link, style')) element.removeAttribute('data-precedence')
  removeComments(tree, tree)
  for (const element of [...tree.querySelectorAll('div[hidden]')].reverse()) {
    if (element.attributes.length === 1 && element.childNodes.length === 0) element.remove()
  }
  tree.normalize()
  return tree
}

function removeComments(tree: Document, parent: Node) {
  for (const child of [...parent.childNodes]) {
    if (child.nodeType === tree.COMMENT_NODE) child.remove()
    else removeComments(tree, child)
  }
}

describe('any page', () => {
  it('means to a browser what it meant before, without its scripts', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(page, (html) => {
        const after = new DOMParser().parseFromString(removeScripts(html), 'text/html')
        removeComments(after, after)
        after.normalize()
        expect(after.documentElement.outerHTML).toBe(expectedTree(html).documentElement.outerHTML)
      }),
      { numRuns: 100 },
    )
  })

  it('holds no script but data blocks, and is not changed by a second pass', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(page, (html) => {
        const once = removeScripts(html)
        const tree = new DOMParser().parseFromString(once, 'text/html')
        expect(tree.querySelectorAll('script:not([type="application/ld+json"])')).toHaveLength(0)
        expect(removeScripts(once)).toBe(once)
      }),
      { numRuns: 100 },
    )
  })

  it('never stops at arbitrary text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '!', '-', '/', '"', '=', ' ', 'script', 'a', '&', '\0') }),
        (html) => {
          expect(removeScripts(html).length).toBeLessThanOrEqual(html.length + 7 * html.length)
        },
      ),
    )
  })
})
