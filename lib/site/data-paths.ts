/** Where datasets, key figures and the list of corrections are, without the edition's prefix. */
export const DATASETS_PATH = '/data-and-resources/datasets'
export const FIGURES_PATH = '/data-and-resources/figures'
export const CORRECTIONS_PATH = '/corrections'
