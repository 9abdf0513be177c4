import { describe, expect, test } from 'vitest'
import { qrOutputs } from '../../../lib/outputs/qr-codes.ts'
import { pageAddresses } from '../../../lib/pages/addresses.ts'
import { qrPath } from '../../../lib/pages/paper.ts'
import { drawQr } from '../../../lib/qr.ts'
import { readQr } from '../../read-qr.ts'

describe('a QR code', () => {
  test.each([
    'https://iran.iom.int',
    'https://iran.iom.int/fa/take-action/verify?q=IOM-IR-2023-006',
    'https://iran.iom.int/fa/data-and-resources/figures/returns-march-october-2025',
    `https://iran.iom.int/news/${'a-long-name-'.repeat(12)}`,
    'https://iran.iom.int/اخبار',
  ])('of %s is read by a judge of its own', async (text) => {
    expect(await readQr(Buffer.from(drawQr(text)))).toEqual([text])
  })

  test('is made for every page once, the pages that answer questions among them', () => {
    const paths = qrOutputs(pageAddresses()).map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toEqual(expect.arrayContaining(['/index.qr.svg', '/fa/search.qr.svg', '/take-action/verify.qr.svg']))
    expect(paths.length).toBe(pageAddresses().size + 4)
  })

  test.each(['/404', '/gone/old-campaign', '/too-many-requests'])(
    'is not made for %s, which has no address',
    (path) => {
      expect(qrPath('en', path)).toBeUndefined()
    },
  )
})
