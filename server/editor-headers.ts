import { EDITOR_PATH } from '../lib/web-editor/paths.ts'
import type { HeaderRule } from './headers.ts'

/**
 * The rules of the web editor, the only page that runs a script. It may ask its own site and `origins`, the git host,
 * and nobody else.
 */
export function editorRules(origins: readonly string[], isSecure: boolean): HeaderRule[] {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    ["connect-src 'self' blob: data:", ...origins].join(' '),
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(isSecure ? ['upgrade-insecure-requests'] : []),
  ]
  return [
    {
      about: 'the web editor: runs its own script, asks its git host, is in no index',
      match: { paths: [EDITOR_PATH] },
      headers: {
        'content-security-policy': policy.join('; '),
        // The window in which the git host signs people in must be able to answer.
        'cross-origin-opener-policy': 'same-origin-allow-popups',
        'x-robots-tag': 'noindex',
        'cache-control': 'no-store',
      },
    },
  ]
}

/** The rule for the files below the web editor; the configuration for nginx wants it before those for single addresses. */
export const EDITOR_FILES: HeaderRule = {
  about: 'files of the web editor are in no index',
  match: { prefix: `${EDITOR_PATH}/` },
  headers: { 'x-robots-tag': 'noindex' },
}
