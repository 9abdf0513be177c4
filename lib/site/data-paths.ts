/** Where datasets, key figures and the list of corrections are, without the edition's prefix. */
export const DATA_PATH = '/data-and-resources'
export const DATASETS_PATH = '/data-and-resources/datasets'
export const FIGURES_PATH = '/data-and-resources/figures'
export const CORRECTIONS_PATH = '/corrections'

/** The dataset whose chart stands first on these pages. */
export const LEADING_DATASET = 'returns-by-year'
export const LED_PATHS: readonly string[] = [DATA_PATH, '/data-and-resources/returns-to-afghanistan']
