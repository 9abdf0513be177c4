import { createHash } from 'node:crypto'
import type { Locale } from '../i18n/locales.ts'

/** What a share picture says, in the words of its edition. */
export interface SharePictureSpec {
  readonly title: string
  /** The kind of page, such as "Press release". */
  readonly kicker?: string
  /** Place and date, ready to read. */
  readonly dateLine?: string
  readonly siteName: string
  /** A drawing beside the title, as an SVG document. */
  readonly chart?: string
  readonly locale: Locale
}

/** The size that networks ask for, in pixels (Open Graph, 1.91:1). */
export const SHARE_PICTURE_SIZE = { width: 1200, height: 630 } as const

/** Room for a drawing beside the title, in pixels. */
export const SHARE_CHART_SIZE = { width: 620, height: 384 } as const

/** Raise it when the design changes: pictures kept from an earlier build are then drawn anew. */
const DESIGN = 4

/** The name of its file: another whenever the picture would be, so one that is there need not be drawn. */
export function sharePictureFile({ title, kicker, dateLine, siteName, chart, locale }: SharePictureSpec): string {
  const parts = [DESIGN, title, kicker ?? '', dateLine ?? '', siteName, chart ?? '', locale]
  return `${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)}.png`
}
