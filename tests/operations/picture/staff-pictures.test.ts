import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkPictures, findPictures, type PicturedEntry } from '../../../lib/picture/find-pictures.ts'
import { makePicture } from '../../../lib/picture/make-picture.ts'

let folder = ''

/** A picture the computer made up: a gradient, with the notes a camera would leave. */
function makeTestPhoto(width: number, height: number): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="g"><stop stop-color="#0033a0"/><stop offset="1" stop-color="#d9891b"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/></svg>`
  return sharp(Buffer.from(svg))
    .withExif({ IFD0: { Artist: 'A name' }, IFD3: { GPSLatitude: '35/1 14/1 0/1' } })
    .jpeg()
    .toBuffer()
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'staff-pictures-'))
  await writeFile(join(folder, 'workshop.jpg'), await makeTestPhoto(1300, 900))
  await writeFile(join(folder, 'small.jpg'), await makeTestPhoto(500, 300))
  await writeFile(join(folder, 'text.png'), 'not a picture')
})
afterAll(() => rm(folder, { recursive: true }))

function entry(body: string, changes: Partial<PicturedEntry> = {}): PicturedEntry {
  return { file: 'content/en/news/example.md', body, bodyLine: 10, folders: [folder], ...changes }
}

function problemsOf(body: string): string[] {
  return checkPictures(entry(body)).map(({ severity, problem }) => `${severity}: ${problem}`)
}

describe('a picture beside a text', () => {
  it('passes with a description, a caption and a credit', () => {
    expect(problemsOf('![Women at sewing machines](workshop.jpg "Torbat-e-Jam, June 2026 © Name/IOM 2026")')).toEqual(
      [],
    )
  })

  it.each([
    ['![](workshop.jpg "Caption © Credit")', 'error: has a picture without a description: workshop.jpg'],
    ['![workshop.jpg](workshop.jpg "Caption © Credit")', 'error: describes a picture by its file name: workshop.jpg'],
    ['![Women sewing](workshop.jpg "Caption")', 'error: has a picture without a credit: workshop.jpg'],
    ['![Women sewing](workshop.jpg "© Credit")', 'warning: has a picture without a caption: workshop.jpg'],
    ['![Women sewing](absent.jpg "Caption © Credit")', 'error: has a picture that is not there: absent.jpg'],
    ['![Women sewing](text.png "Caption © Credit")', 'error: has a picture that is neither JPEG nor PNG: text.png'],
    ['![Women sewing](../../../secret.jpg "Caption © Credit")', 'error: has a picture named ../../../secret.jpg'],
    ['![Women sewing](IMG_2034.HEIC "Caption © Credit")', 'error: has a picture named IMG_2034.HEIC'],
    [
      '![Women sewing](https://example.org/a.jpg "Caption © Credit")',
      'error: takes a picture from elsewhere: https://example.org/a.jpg',
    ],
    ['![Women sewing](small.jpg "Caption © Credit")', 'warning: has a picture only 500 pixels wide: small.jpg'],
    [
      'Words ![Women sewing](workshop.jpg "Caption © Credit") words',
      'error: has a picture within a line of text: workshop.jpg',
    ],
  ])('%s is reported', (markdown, problem) => {
    expect(problemsOf(markdown)).toEqual([problem])
  })

  it('is reported at its place in the file', () => {
    const [found] = checkPictures(entry('A text.\n\n![](workshop.jpg "Caption © Credit")'))
    expect(found).toMatchObject({ file: 'content/en/news/example.md', line: 12, column: 1 })
    expect(found?.remedy).toContain('![What it shows](workshop.jpg "Where and when © Name/IOM 2026")')
  })

  it('is held to the same rules in the front matter', () => {
    const lead = { file: 'absent.jpg', alt: 'Women sewing', caption: 'Caption', credit: 'Credit', line: 7 }
    expect(checkPictures(entry('', { lead }))).toMatchObject([{ line: 7, field: 'picture', severity: 'error' }])
  })

  it('may lie beside the original that a text translates', () => {
    const found = findPictures(entry('![x](workshop.jpg)', { folders: ['/nowhere', folder] }))
    expect(found.get('workshop.jpg')?.file).toBe(join(folder, 'workshop.jpg'))
  })
})

describe('making pictures', () => {
  const markdown = '![Women sewing](workshop.jpg "Caption © Credit")'

  it('gives every planned file in its kind and width, without what the camera noted, and small enough for a phone', async () => {
    const [picture] = findPictures(entry(markdown)).values()
    expect((await sharp(picture?.file).metadata()).exif).toBeDefined()
    expect(picture?.plan.files).toHaveLength(8)
    for (const wanted of picture?.plan.files ?? []) {
      const made = await makePicture(picture?.file ?? '', wanted)
      const { format, width, exif } = await sharp(made).metadata()
      expect([format, width, exif]).toEqual([wanted.format === 'avif' ? 'heif' : 'webp', wanted.width, undefined])
      expect(made.byteLength).toBeLessThan(200_000)
    }
  }, 30_000)
})
