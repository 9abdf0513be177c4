import { z } from 'zod'

const words = z.string().trim().min(1, 'is empty. Write something, or take the picture out')

/** A picture file that lies beside the content file. */
export const PICTURE_FILE = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpe?g|png)$/

/** The lead picture in the front matter of an entry. */
export const pictureSchema = z.strictObject({
  /** A JPEG or PNG file in the folder of the text, at least 800 pixels wide: torbat-e-jam-workshop.jpg */
  file: z
    .string()
    .regex(
      PICTURE_FILE,
      'is not the name of a picture. Write a JPEG or PNG file beside the text, in lower-case Latin letters, digits and hyphens, such as saveh-school.jpg',
    ),
  /** What one would tell a reader who cannot see it. */
  alt: words,
  /** What the reader should know about it: what, where, when. */
  caption: words,
  /** Who made it and who owns it: Name/IOM 2026. */
  credit: words,
})

export type PictureData = z.infer<typeof pictureSchema>
