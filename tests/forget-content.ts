/** Test files of one process share the modules they test: each begins without the content and the settings of the one before. */
import { vi } from 'vitest'
import { setContent } from '../lib/content/load.ts'

vi.unstubAllEnvs()
setContent(undefined)
