/** How often a property is tried: many times in the sweep of every week, some in each run. */
import fc from 'fast-check'
import { IS_SWEEP } from './sample.ts'

fc.configureGlobal({ numRuns: IS_SWEEP ? 500 : 30 })
