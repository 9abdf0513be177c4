import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

/** Brotli of a text. `quality` 0 (quick) to 11 (small). */
export function packBrotli(body: Buffer, quality: number): Promise<Buffer> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT, BROTLI_PARAM_LGWIN } =
    constants
  const params = {
    [BROTLI_PARAM_QUALITY]: quality,
    [BROTLI_PARAM_SIZE_HINT]: body.byteLength,
    [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
    // A window wider than the text costs time and saves no byte.
    [BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(16, Math.ceil(Math.log2(body.byteLength + 1)))),
  }
  return promisify(brotliCompress)(body, { params })
}
