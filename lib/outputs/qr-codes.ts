import { VERIFY_PATH } from '../content/entries/own-pages.ts'
import { getEditions } from '../content/queries.ts'
import { localePath, splitLocale } from '../i18n/paths.ts'
import { qrPath, qrText } from '../pages/paper.ts'
import { drawQr } from '../qr.ts'
import type { Output } from './output.ts'

/** The QR code at the foot of each printed page. `pages`: addresses of HTML that answers 200; those that answer questions are added. */
export function qrOutputs(pages: ReadonlySet<string>): Output[] {
  const asked = getEditions().flatMap((locale) => ['/search', VERIFY_PATH].map((path) => localePath(path, locale)))
  return [...pages, ...asked].flatMap((address) => {
    const { locale, path } = splitLocale(address)
    const picture = qrPath(locale, path)
    return picture ? [{ path: picture, type: 'image/svg+xml', make: () => drawQr(qrText(locale, path)) }] : []
  })
}
