/** What the lockfile promises about the libraries: all platforms, a hash of each, licences a public site may use. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      integrity: z.string().optional(),
      license: z.string().optional(),
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})

const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
const LIBRARIES = Object.entries(packages).filter(([path]) => path !== '')

/** Nothing here binds the code of the site; LGPL and MPL parts (libvips, the English dictionary, lightningcss, axe) are used unchanged. */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'LGPL-2.1+',
  'LGPL-3.0',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
]

test('the lockfile names every optional part of every package, for all platforms', () => {
  // `npm ci` refuses a lockfile that lacks some; a mirror without them writes such a one.
  const missing = LIBRARIES.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  )
  expect(missing).toEqual([])
})

test('every library is pinned by a hash of its content, and by nothing but the registry in use', () => {
  const unpinned = LIBRARIES.filter(([, { integrity, resolved }]) => !integrity?.startsWith('sha512-') || resolved)
  expect(unpinned.map(([path]) => path)).toEqual([])
})

test('every library has a licence that a public site may use', () => {
  const isAllowed = (expression: string) =>
    expression
      .replace(/[()]/g, '')
      .split(/ (?:AND|OR) /)
      .every((licence) => ALLOWED.includes(licence))
  const doubtful = LIBRARIES.filter(([, { license = 'none' }]) => !isAllowed(license))
  expect(doubtful.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
})
