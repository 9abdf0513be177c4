import { MISSION } from '../mission/mission.ts'

/** Where datasets, key figures, the list of corrections and the copies to carry away are, without the edition's prefix. */
export const DATA_PATH = '/data-and-resources'
export const DATASETS_PATH = '/data-and-resources/datasets'
export const FIGURES_PATH = '/data-and-resources/figures'
export const CORRECTIONS_PATH = '/corrections'
export const OFFLINE_PATH = '/offline'

/** Address of a dataset's page without the edition's prefix. */
export function datasetPath(id: string): string {
  return `${DATASETS_PATH}/${id}`
}

/** Address of a figure's page without the edition's prefix. */
export function figurePath(id: string): string {
  return `${FIGURES_PATH}/${id}`
}

/** The dataset whose chart stands first on these pages. */
export const LEADING_DATASET = MISSION.leading?.dataset
export const LED_PATHS: readonly string[] = MISSION.leading?.pages ?? []
