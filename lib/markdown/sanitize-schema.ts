import type { Options } from 'remark-html'

const TEXT_TAGS = 'a abbr bdi br code del em small span strong sup'.split(' ')
const BLOCK_TAGS = 'blockquote dd div dl dt h2 h3 h4 h5 h6 hr li ol p pre section ul'.split(' ')
const TABLE_TAGS = 'col colgroup table tbody td th thead tr'.split(' ')
const PICTURE_TAGS = 'figcaption figure img picture source'.split(' ')

/**
 * What Markdown may become. Everything else is dropped: raw HTML, event attributes, scripts,
 * `javascript:` addresses. Ids keep their names (the default would prefix them) because only our own
 * plugins set them.
 */
export const SANITIZE_SCHEMA: Exclude<Options['sanitize'], boolean | null | undefined> = {
  tagNames: [...TEXT_TAGS, ...BLOCK_TAGS, ...TABLE_TAGS, ...PICTURE_TAGS],
  attributes: {
    a: ['href', 'hrefLang', 'rel', 'ariaLabel', ['className', 'backlink', 'term', 'figure-value']],
    abbr: ['title'],
    bdi: ['dir', ['className', 'whole']],
    code: ['dir'],
    col: [['className', /^column-\d+$/]],
    div: [['className', 'table-scroll'], 'role', 'tabIndex', 'ariaLabel'],
    figure: [['className', 'picture']],
    img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
    li: ['id'],
    ol: ['start'],
    section: [['className', 'footnotes'], 'ariaLabelledBy'],
    source: ['srcSet', 'type', 'sizes'],
    span: [['className', 'note', 'figure-value', 'qualifier']],
    sup: ['id'],
    table: [['className', 'numbered'], 'role'],
    tbody: ['role'],
    td: [['className', 'cell-end', 'cell-center'], 'role', 'dataLabel'],
    th: [['className', 'cell-end', 'cell-center'], 'role', 'scope'],
    thead: ['role'],
    tr: ['role'],
    h2: ['id', 'className'],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    '*': ['lang', 'dir'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style'],
}
