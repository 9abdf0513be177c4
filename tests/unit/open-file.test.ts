import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { textsIn } from '../operations/open-file.ts'

const WORD = 'گورخرپنهان'

/** A picture of one pixel with a note of a type in it. */
async function picture(type: string, note: Buffer): Promise<Buffer> {
  const png = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const length = Buffer.alloc(4)
  length.writeUInt32BE(note.length)
  const afterHeader = 33
  const chunk = [length, Buffer.from(type, 'latin1'), note, Buffer.alloc(4)]
  return Buffer.concat([png.subarray(0, afterHeader), ...chunk, png.subarray(afterHeader)])
}

describe('the search for leaks sees', () => {
  const packed = deflateSync(WORD)
  const zip = Buffer.from(zipSync({ 'a.txt': strToU8(WORD), 'inner.zip': zipSync({ [`${WORD}.txt`]: strToU8('') }) }))

  test.each([
    ['brotli', async () => ['x.html.br', brotliCompressSync(WORD)] as const],
    ['gzip', async () => ['x.html.gz', gzipSync(WORD)] as const],
    ['a member of an archive, and the name of one in an archive within', async () => ['x.zip', zip] as const],
    ['a note of a picture', async () => ['x.png', await picture('tEXt', Buffer.from(`Title\0${WORD}`))] as const],
    [
      'a packed note of a picture',
      async () => ['x.png', await picture('zTXt', Buffer.concat([Buffer.from('Title\0\0'), packed]))] as const,
    ],
    [
      'a packed international note of a picture',
      async () =>
        ['x.png', await picture('iTXt', Buffer.concat([Buffer.from('Title\0\u0001\0fa\0\0'), packed]))] as const,
    ],
  ])('%s', async (_, make) => {
    const [path, bytes] = await make()
    expect([...textsIn(path, bytes)].filter((text) => text.includes(WORD)).length).toBeGreaterThan(0)
  })

  test('both words that an archive holds', () => {
    expect([...textsIn('x.zip', zip)].filter((text) => text.includes(WORD)).length).toBeGreaterThan(1)
  })
})
