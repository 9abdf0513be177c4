import type { Scene, Shape } from './scene.ts'

/**
 * Turns a drawing for readers who read from right to left: the first category, the earliest day and the
 * zero of every axis come to stand on the right, where a Persian reader begins. Anchors stay as they are,
 * because `start` and `end` follow the direction of the text. Drawings from left to right are returned unchanged.
 */
export function mirrored(scene: Scene): Scene {
  if (scene.dir === 'ltr') return scene
  return { ...scene, shapes: scene.shapes.map((shape) => mirrorShape(shape, scene.width)) }
}

function mirrorShape(shape: Shape, width: number): Shape {
  switch (shape.kind) {
    case 'bar':
      return { ...shape, x: width - shape.x - shape.width }
    case 'rule':
      return { ...shape, x1: width - shape.x1, x2: width - shape.x2 }
    case 'trace':
      return { ...shape, points: shape.points.map(([x, y]) => [width - x, y] as const) }
    default:
      return { ...shape, x: width - shape.x }
  }
}
