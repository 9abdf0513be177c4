import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { NEXT_YEAR } from '../../unit/content/fixture-site.ts'

/** Lines that keep a text from readers: not yet, not before its hour, not any more. */
const KEPT_BACK = [
  'draft: true',
  `embargoUntil: ${NEXT_YEAR}`,
  'withdrawn: { date: 2023-07-02, reason: It was wrong. }',
]

/** Gives a release of a fixture site another headline in every edition, and puts texts beside it that are kept from readers. */
export function plantTexts(root: string, headline: string): void {
  for (const locale of LOCALES) {
    const news = join(root, locale, 'news')
    const text = readFileSync(join(news, 'opening.md'), 'utf8')
    const titled = (title: string) => text.replace(/^title: .*$/m, () => `title: ${title}`)
    writeFileSync(join(news, 'opening.md'), titled(`'${headline}'`))
    for (const [number, line] of KEPT_BACK.entries())
      writeFileSync(join(news, `kept-back-${number}.md`), `${titled(`Quagga\n${line}`)}\nQuokka.\n`)
  }
}
