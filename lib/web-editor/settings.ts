import { z } from 'zod'

/** The git hosts the web editor can write to: where each answers, and where it asks people to sign in. */
const HOSTS = {
  github: { api: 'https://api.github.com', site: 'https://github.com' },
  gitlab: { api: 'https://gitlab.com/api/v4', site: 'https://gitlab.com' },
  gitea: { api: 'https://gitea.com/api/v1', site: 'https://gitea.com' },
} as const

const address = z
  .url({ protocol: /^https?$/, error: 'is not a full web address' })
  .transform((url) => url.replace(/\/$/, ''))

const settingsSchema = z.object({
  CMS_REPO: z.string().regex(/^[\w.-]+(?:\/[\w.-]+)+$/, 'is not owner/name'),
  CMS_HOST: z.enum(['github', 'gitlab', 'gitea'], 'is not one of github, gitlab, gitea').default('github'),
  CMS_BRANCH: z.string().min(1).default('main'),
  CMS_API: address.optional(),
  CMS_SIGN_IN: address.optional(),
  CMS_APP_ID: z.string().min(1).optional(),
})

/** Names of the settings. */
export const EDITOR_SETTINGS = Object.keys(settingsSchema.shape)

/** What an operator decides about the web editor. */
export interface EditorSettings {
  /** As Sveltia CMS is told of it. */
  readonly backend: Readonly<Record<string, unknown>>
  /** The only origins beside its own that the web editor may ask. */
  readonly origins: readonly string[]
}

/**
 * Reads the settings of the web editor: CMS_REPO, without which there is none, CMS_HOST, CMS_BRANCH, CMS_API, CMS_SIGN_IN and
 * CMS_APP_ID; empty is as good as unset. Throws with the name of a setting that will not do.
 */
export function editorSettings(environment: Readonly<Record<string, string | undefined>>): EditorSettings | undefined {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  if (given['CMS_REPO'] === undefined) return undefined
  const { success, data, error } = settingsSchema.safeParse(given)
  if (!success) throw new Error(error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '))
  const { CMS_REPO: repo, CMS_HOST: name, CMS_BRANCH: branch, CMS_APP_ID: app_id } = data
  const api = data.CMS_API ?? HOSTS[name].api
  const site = data.CMS_SIGN_IN ?? HOSTS[name].site
  const isPkce = app_id !== undefined && name !== 'github'
  const backend = {
    ...{ name, repo, branch, api_root: api, base_url: site },
    ...(isPkce && { app_id }),
    ...(isPkce && name === 'gitlab' && { auth_type: 'pkce' }),
    // Gitea signs people in by PKCE only; with the others a sign-in service can do it.
    auth_methods: isPkce || (data.CMS_SIGN_IN && name !== 'gitea') ? ['oauth', 'token'] : ['token'],
  }
  // Hosts that sign people in by PKCE hand out the token themselves; others do so by a window of their own.
  return { backend, origins: [...new Set([api, ...(isPkce ? [site] : [])].map((url) => new URL(url).origin))] }
}
