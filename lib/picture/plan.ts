import { createHash } from 'node:crypto'
import type { PictureSize } from './measure.ts'

/** Where the made pictures are served. */
export const PICTURE_PATH = '/pictures'

/** The smallest first; browsers take the first kind they know. */
const FORMATS = ['avif', 'webp'] as const
/** From a phone to the widest column on a fine screen, in pixels. */
const WIDTHS = [400, 800, 1200, 1600]

/** Raise it when quality or widths change: every file then gets a new name. */
const RECIPE = 1

export interface PictureFile {
  readonly format: (typeof FORMATS)[number]
  /** Pixels. */
  readonly width: number
  /** Name of the file in the picture folder; never used for anything else again. */
  readonly name: string
}

/** Everything a page and a build need to know of a picture before a single pixel is touched. */
export interface PicturePlan {
  /** The size browsers keep room for; the largest made, in pixels. */
  readonly width: number
  readonly height: number
  /** For browsers that know no `<source>`. */
  readonly src: string
  readonly sources: readonly { readonly type: string; readonly srcSet: string }[]
  readonly files: readonly PictureFile[]
}

/** Plans the files of a picture. `name` is its file name without ending; it is never made larger than it is. */
export function planPicture(name: string, data: Buffer, size: PictureSize): PicturePlan {
  const hash = createHash('sha256').update(`${RECIPE}`).update(data).digest('hex').slice(0, 10)
  const widths = planWidths(size.width)
  const files = FORMATS.flatMap((format) =>
    widths.map((width) => ({ format, width, name: `${name}-${hash}-${width}.${format}` })),
  )
  const width = Math.max(...widths)
  return {
    width,
    height: Math.round((size.height * width) / size.width),
    src: `${PICTURE_PATH}/${name}-${hash}-${width}.webp`,
    sources: FORMATS.map((format) => ({
      type: `image/${format}`,
      srcSet: writeSrcSet(files.filter((file) => file.format === format)),
    })),
    files,
  }
}

/** The widths below that of the original, and the original's own up to the largest. */
function planWidths(original: number): number[] {
  const smaller = WIDTHS.filter((width) => width < original)
  return [...smaller, original].filter((width) => width <= Math.max(...WIDTHS))
}

function writeSrcSet(files: readonly PictureFile[]): string {
  return files.map(({ name, width }) => `${PICTURE_PATH}/${name} ${width}w`).join(', ')
}
