import { z } from 'zod'
import type { Redirects } from '../entries/entry.ts'

const path = z
  .string()
  .regex(/^\/(?!\/)[^\s?#]*$/, 'must be a path of this site that begins with /, such as /news/old-name')

/** content/redirects.yml */
export const redirectsSchema = z
  .strictObject({
    /** Pages that moved: the old path, a colon, the path now. */
    moved: z.record(path, path).default({}),
    /** Pages that ended: the old path, a colon, the reason in one sentence for readers. */
    gone: z.record(path, z.string().trim().min(1, 'is empty. Say in one sentence why the page ended')).default({}),
  })
  .transform(
    ({ moved, gone }): Redirects => ({
      redirects: Object.entries(moved).map(([from, to]) => ({ from, to })),
      gone: Object.entries(gone).map(([from, reason]) => ({
        path: from,
        key: from.slice(1).replaceAll('/', '--'),
        reason,
      })),
    }),
  )
