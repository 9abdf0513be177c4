import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import {
  addRelease,
  currentRelease,
  earlierRelease,
  listReleases,
  markAsChecked,
  removeOldReleases,
  switchTo,
} from '../../../server/release/release-folders.ts'
import { temporaryFolder } from './built-site.ts'

function build(root: string, label: string): string {
  const folder = addRelease(root, label)
  writeFileSync(join(folder, 'what'), label)
  markAsChecked(root, basename(folder))
  return basename(folder)
}

it('a release is served after the switch, and the one before it again after going back', () => {
  const root = temporaryFolder()
  const [first, second] = [build(root, 'aaa'), build(root, 'bbb')]
  switchTo(root, first)
  switchTo(root, second)
  expect(currentRelease(root)).toBe('000002-bbb')
  switchTo(root, earlierRelease(root))
  expect(currentRelease(root)).toBe('000001-aaa')
  expect(() => earlierRelease(root)).toThrow('There is no earlier release to go back to')
})

it('a release that failed is never served, and goes with the next that does not', () => {
  const root = temporaryFolder()
  const first = build(root, 'aaa')
  switchTo(root, first)
  const broken = basename(addRelease(root, 'bbb'))
  expect(() => switchTo(root, broken)).toThrow(`Release ${broken} was not found right`)
  expect(currentRelease(root)).toBe(first)
  const third = build(root, 'ccc')
  const atWork = basename(addRelease(root, 'ddd'))
  switchTo(root, third)
  expect(earlierRelease(root)).toBe(first)
  removeOldReleases(root)
  expect(listReleases(root)).toEqual([first, third, atWork])
})

it('three releases stay, among them the one that is served', () => {
  const root = temporaryFolder()
  const names = ['a', 'b', 'c', 'd', 'e'].map((label) => build(root, label))
  switchTo(root, names[0] ?? '')
  removeOldReleases(root)
  expect(listReleases(root)).toEqual([names[0], names[3], names[4]])
  switchTo(root, names[4] ?? '')
  build(root, 'f')
  removeOldReleases(root)
  expect(listReleases(root)).toHaveLength(3)
  expect(readdirSync(root).toSorted()).toEqual(['current', 'releases'])
  expect(existsSync(join(root, 'current/what'))).toBe(true)
})
