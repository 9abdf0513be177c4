import type { Locale } from '../i18n/locales.ts'

/** Address of the web editor. */
export const EDITOR_PATH = '/admin'

/** Address of the configuration in the words of an edition. */
export function editorConfigPath(locale: Locale): string {
  return `${EDITOR_PATH}/config-${locale}.json`
}

/** Whether an address belongs to the web editor. */
export function isOfEditor(path: string): boolean {
  return path === EDITOR_PATH || path.startsWith(`${EDITOR_PATH}/`)
}
