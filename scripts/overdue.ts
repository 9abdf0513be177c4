/** `npm run overdue [-- --days 30]`: which standing pages are to be read again, by whom and by when, as Markdown. */
import { listReviews, renderReviews } from '../lib/content/authoring/reviews.ts'
import { siteNow } from '../lib/site/clock.ts'
import { readCommandLine, refuseCommandLine } from './command-line.ts'
import { readUsableContent } from './usable-content.ts'

const COMMAND = {
  call: 'npm run overdue',
  does: 'Lists the standing pages that are to be read again (reviewBy), with the day, the owner and the file.',
  options: {
    days: { type: 'string', value: 'days', default: '30', help: 'how far to look ahead; 30 unless told' },
  },
} as const

const { days } = readCommandLine(COMMAND).values
if (!/^\d{1,4}$/.test(days)) refuseCommandLine(COMMAND, `--days is “${days}”. Write a number of days, such as 30.`)
const { entries } = readUsableContent()
console.log(renderReviews(listReviews(entries, siteNow(), Number(days)), siteNow(), Number(days)))
