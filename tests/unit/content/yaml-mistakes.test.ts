import { expect, test } from 'vitest'
import { parseYaml } from '../../../lib/content/read/yaml-document.ts'

test.each([
  ['a missing quotation mark', 'title: "One\nsummary: Two\nkind: "news"\n', 1, 'nothing closes', 'write " once more'],
  ['a missing mark in a list', "facts:\n  - label: 'One\n    value: Two\n", 2, 'nothing closes', "write ' once more"],
  ['words behind a quotation', 'title: "We stay" they say\n', 1, 'goes on', `write title: '"We stay" they say'`],
  ['an apostrophe in single quotes', "title: 'it's late'\n", 1, 'goes on', 'write title: "it\'s late"'],
  ['a tab', 'title: One\ntopics:\n\t- health\n', 3, 'begins with a tab', 'replace the tab by two spaces'],
  ['a tab within', 'picture:\n  file: a.jpg\n\talt: One\n', 3, 'begins with a tab', 'replace the tab by two spaces'],
  [
    'curly quotes',
    'title: One\nvalue: “At two: the opening”\n',
    2,
    'curly',
    'use straight quotes: value: "At two: the opening"',
  ],
  [
    'a colon',
    'kind: news\ntitle: Tehran: the "opening"\n',
    2,
    'colon',
    `put it in quotes: title: 'Tehran: the "opening"'`,
  ],
  ['no space behind a colon', 'kind: news\ntitle:One\ndate: 2031\n', 2, 'space is missing', 'write title: One'],
  [
    'a field twice',
    'kind: news\ntitle: One\nkind: story\n',
    3,
    'the field “kind” stands here twice',
    'delete one of the two',
  ],
  ['a hash', 'title: One\nvalue: We are #1 here\n', 2, '“#1 here”', 'put the value in quotes'],
  ['a hash in a list', 'topics:\n  - health # and more\n', 2, '“# and more”', 'put the value in quotes'],
])('%s is told on its line with what to write', (_, source, line, message, remedy) => {
  const [error, ...more] = parseYaml(source).syntaxErrors
  expect(more).toEqual([])
  expect(error?.line).toBe(line)
  expect(error?.message).toContain(message)
  expect(error?.remedy).toContain(remedy)
})

test.each([
  'title: “We stay”, they say\n',
  'notes: |\n  "We stay\n  - \'tis: so: late\n  # Heading\ntitle: One\n',
  '# A remark\ntitle: One\n# Another\nkind: news\n',
  'list:\n  - { key: a, value: "b: c" }\n  # A remark\n  - { key: d, value: e#f }\n',
  'title: "It goes\n  on"\n',
])('what can be read is no mistake: %j', (source) => {
  expect(parseYaml(source).syntaxErrors).toEqual([])
})
