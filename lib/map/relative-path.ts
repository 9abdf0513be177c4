import type { GeoContext } from 'd3-geo'

interface Cell {
  readonly column: number
  readonly row: number
}

/**
 * Writes what d3 draws as SVG path data with relative steps on a grid: less than half the bytes of
 * absolute coordinates. Rounding never adds up, because each step starts from the rounded point.
 */
export class RelativePath implements GeoContext {
  #data = ''
  #at: Cell = { column: 0, row: 0 }
  #start: Cell = this.#at
  readonly #grid: number

  /** `grid`: size of one step in drawing units, such as 0.5. */
  constructor(grid: number) {
    this.#grid = grid
  }

  moveTo(x: number, y: number): void {
    const to = this.#cell(x, y)
    this.#data += `m${to.column - this.#at.column}${number(to.row - this.#at.row)}`
    this.#at = this.#start = to
  }

  /** Steps after a move are lines without saying so (SVG 2, 9.3.3). */
  lineTo(x: number, y: number): void {
    const to = this.#cell(x, y)
    const [across, down] = [to.column - this.#at.column, to.row - this.#at.row]
    if (across === 0 && down === 0) return
    this.#data += number(across) + number(down)
    this.#at = to
  }

  closePath(): void {
    this.#data += 'z'
    this.#at = this.#start
  }

  /** Points are never drawn this way: marks have a component of their own. */
  arc(): void {}

  beginPath(): void {}

  /** Path data in grid steps; the drawing scales it by the grid. */
  toString(): string {
    return this.#data
  }

  #cell(x: number, y: number): Cell {
    return { column: Math.round(x / this.#grid), row: Math.round(y / this.#grid) }
  }
}

/** A minus sign separates as well as a space does. */
function number(value: number): string {
  return value < 0 ? `${value}` : ` ${value}`
}
