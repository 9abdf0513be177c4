import { describe, expect, it } from 'vitest'
import { judgeMemory } from './flat-memory.ts'

const measured = (value: (minute: number) => number) => Array.from({ length: 20 }, (_, minute) => value(minute) * 1e6)

describe('memory', () => {
  it.each<[string, (minute: number) => number]>([
    ['that stays', () => 200],
    ['that rises while caches fill', (minute) => 200 + Math.min(minute, 5) * 40],
    ['that goes up and down', (minute) => 200 + (minute % 2) * 60],
    ['that falls', (minute) => 300 - minute],
  ])('%s is flat', (_, value) => {
    expect(judgeMemory(measured(value)).isFlat).toBe(true)
  })

  it('that goes on rising is not, and it is told by how much', () => {
    const { isFlat, growth } = judgeMemory(measured((minute) => 200 + minute * 4))
    expect(isFlat).toBe(false)
    expect(growth).toBeCloseTo(40e6)
  })

  it('measured a few times tells nothing', () => {
    expect(() => judgeMemory([1, 2, 3])).toThrow('3 measurements tell nothing. Run it for longer')
  })
})
