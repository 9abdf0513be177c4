import { isLocale } from '../lib/i18n/locales.ts'
import { localePath } from '../lib/i18n/paths.ts'

/** The address readers see for a path of the app: '/en/news/x' is '/news/x', '/fa' stays, '/robots.txt' stays. */
export function publicPath(appPath: string): string {
  const [, first = '', ...rest] = appPath.split('/')
  return isLocale(first) ? localePath(`/${rest.join('/')}`, first) : appPath
}

/** The file a page is written to: '/' is index.html, '/fa/news/x' is fa/news/x.html. */
export function pageFile(path: string): string {
  return path === '/' ? 'index.html' : `${path.slice(1)}.html`
}
