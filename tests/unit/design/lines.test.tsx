/** Where lines may break and where not. */
import '../document.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanup, render } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { Isolated } from '../../../components/ui/isolated.tsx'
import { LOCALES, localeFacts } from '../../../lib/i18n/locales.ts'

const style = document.createElement('style')
beforeAll(() => {
  const sheets = ['every-page/base', 'prose/prose'].map((name) =>
    readFileSync(join(import.meta.dirname, `../../../app/styles/${name}.css`), 'utf8'),
  )
  // jsdom does not look into layers.
  style.textContent = sheets.map((css) => css.replace(/^@layer \w+ \{$|^\}$/gm, '')).join('\n')
  document.head.append(style)
})
afterAll(() => style.remove())
afterEach(cleanup)

test.each(LOCALES.filter((locale) => localeFacts(locale).dir === 'rtl'))(
  'a telephone number in the edition %s stays on one line, other Latin words need not',
  (locale) => {
    const { container } = render(<Isolated text="+98 21 2286 0565 یا ۰۲۱ ۲۲۸۶ ۰۵۶۵ و IOM Iran" locale={locale} />)
    const [first, second, words] = container.querySelectorAll('bdi')
    for (const number of [first, second]) {
      expect(number?.textContent).toMatch(/65$|۶۵$/)
      expect(number && getComputedStyle(number).whiteSpace).toBe('nowrap')
    }
    expect(words?.textContent).toBe('IOM Iran')
    expect(words && getComputedStyle(words).whiteSpace).not.toBe('nowrap')
  },
)

test('the text of a program wraps, and its longest word breaks', () => {
  const { container } = render(
    <div className="prose">
      <pre>words</pre>
    </div>,
  )
  const program = container.querySelector('pre')
  expect(program && getComputedStyle(program)).toMatchObject({ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' })
})
