/** What `npm run translations -- --stamp` tells of what it did. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { readContent } from '../../../lib/content/load.ts'
import { LOCALES, SOURCE_LOCALE } from '../../../lib/i18n/locales.ts'
import { fixtureSite, PERSIAN } from '../../unit/content/fixture-site.ts'
import { runScript } from './run-script.ts'

// A process takes seconds to start, and many of them on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const site = fixtureSite(PERSIAN)
afterAll(() => site.remove())

const stamp = (...files: string[]) =>
  runScript('scripts/translations.ts', ['--stamp', ...files], join(site.root, '..'), {
    ...process.env,
    CONTENT_DIR: site.root,
  })

describe.each(LOCALES.filter((locale) => locale !== SOURCE_LOCALE))(
  'stamping a translation of the edition %s',
  (locale) => {
    const original = `content/${SOURCE_LOCALE}/news/opening.md`
    const file = `content/${locale}/news/opening.md`
    const onDisk = join(site.root, '..', file)

    test('prints the file, the version and its original; a second time, that it was stamped', async () => {
      writeFileSync(
        onDisk,
        readFileSync(onDisk, 'utf8').replace(/^translatedFrom: .*/m, 'translatedFrom: aaaaaaaaaaaa'),
      )
      const version = readContent(site).content?.entries.find((entry) => entry.file === original)?.version
      const first = await stamp(file)
      expect(first).toMatchObject({ status: 0, stderr: '' })
      expect(first.stdout).toMatch(new RegExp(`^Stamped: ${file}, made from version ${version} of ${original}\n`))
      expect(readFileSync(onDisk, 'utf8')).toContain(`translatedFrom: ${version}\n`)
      expect((await stamp(file)).stdout).toMatch(new RegExp(`^Had its stamp already: ${file}, `))
    })

    test('names a file that is no translation, and stamps nothing', async () => {
      const { status, stdout, stderr } = await stamp(original)
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr).toContain(original)
    })
  },
)
