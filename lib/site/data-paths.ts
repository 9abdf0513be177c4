/** Where datasets and key figures are, without the edition's prefix. */
export const DATASETS_PATH = '/data-and-resources/datasets'
export const FIGURES_PATH = '/data-and-resources/figures'
