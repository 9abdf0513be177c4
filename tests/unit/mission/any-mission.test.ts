import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
/** Afghani is a kind of money, in which frauds ask to be paid. */
const NAMES = /\biran|tehran|\bafghan(?!i\b)|ایران|تهران|افغان(?!ی)/i

test('neither the code nor what it is deployed with knows which mission it serves: content/mission.yml says that', () => {
  const wrong = ['app', 'components', 'lib', 'server', 'scripts', 'deploy'].flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
      .filter(
        (file) => file.isFile() && /\.(?:tsx?|mjs|json|css|conf|service|sh|ya?ml)$|^Containerfile$/.test(file.name),
      )
      .map((file) => join(file.parentPath, file.name))
      .filter((path) => NAMES.test(readFileSync(path, 'utf8'))),
  )
  expect(wrong).toEqual([])
})
