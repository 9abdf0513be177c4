import type { LocalDataset } from '../content/numbers/dataset-types.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Observation } from './observations.ts'
import { alongLine, type Box, bestPlace, boxOf, type Point } from './place-labels.ts'
import { type Label, labels, TEXT } from './scene.ts'
import { wrapText } from './text-fit.ts'

/** A value and where its dot stands. */
export interface Placed {
  readonly observation: Observation
  readonly point: Point
}

/** Pixels after which a long name goes on in the next line. */
const NAME_WIDTH = 130

/** Names each line at its last value, where the name covers nothing. */
export function drawNames(dataset: LocalDataset, groups: readonly (readonly Placed[])[], bounds: Box): Label[] {
  const obstacles = groups.flatMap((group) => alongLine(group.map(({ point }) => point)))
  const taken: Box[] = []
  return groups.flatMap((group) => {
    const last = group.at(-1)
    const lines = last ? bestPlace(candidates(dataset, last), obstacles, taken, bounds) : []
    taken.push(boxOf(lines))
    return lines
  })
}

const LINE = 15

/** Places to try for a name and its value: beside, above and below the dot, in one line and then in several. */
function candidates({ locale }: LocalDataset, { observation, point: [x, y] }: Placed): Label[][] {
  const { series, text } = observation
  const short = getMessages(locale).data.join([series.name, text].filter((part) => part !== ''))
  const block = (lines: readonly string[], dx: number, dy: number, anchor: Label['anchor']) =>
    labels(x + dx, y + dy, lines, LINE, { anchor, strong: true })
  return [[short], [...wrapText(series.name, NAME_WIDTH, TEXT.label), text]].flatMap((lines) => {
    const up = (lines.length - 1) * LINE
    return [
      block(lines, 10, 4 - up / 2, 'start'),
      block(lines, -10, 4 - up / 2, 'end'),
      block(lines, 0, -12 - up, 'middle'),
      block(lines, 6, -12 - up, 'end'),
      block(lines, 6, 22, 'end'),
      block(lines, 8, 22, 'start'),
      block(lines, -4, 40, 'end'),
      block(lines, -4, -30 - up, 'end'),
    ]
  })
}
