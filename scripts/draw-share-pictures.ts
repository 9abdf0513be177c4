/** The process of `npm run build` that draws share pictures: it is told what they say, and ends when all are drawn. */
import { once } from 'node:events'
import { availableParallelism, constants, setPriority } from 'node:os'
import { makeSharePicture } from '../lib/share-picture/make-share-picture.ts'
import { mapInPool } from '../server/pool.ts'
import type { PictureOrder } from '../server/share-pictures.ts'

/** One more than there are cores: none waits while the main thread prints. */
const AT_ONCE = availableParallelism() + 1

async function drawSharePictures() {
  // Nothing waits for them but the end of the build: until then they take what the other processes leave.
  setPriority(constants.priority.PRIORITY_LOW)
  process.on('disconnect', () => process.exit())
  const { specs, folder }: PictureOrder = (await once(process, 'message'))[0]
  await mapInPool(specs, AT_ONCE, (spec) => makeSharePicture(spec, folder))
  process.disconnect()
}

void drawSharePictures()
