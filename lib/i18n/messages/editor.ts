/** The web editor for staff, as far as the site names things there; its own interface has its own translations. */
export interface EditorMessages {
  readonly title: string
  /** Said where nothing runs scripts. */
  readonly needsScript: string
  readonly collections: Readonly<
    Record<'news' | 'our-work' | 'who-we-are' | 'data-and-resources' | 'take-action' | 'pages', string>
  >
  readonly slugHint: string
  readonly body: string
  readonly bodyHint: string
  /** Said of an answer that the schema would refuse. */
  readonly wrongForm: string
  /** Names of fields, by their key in front matter. */
  readonly fields: Readonly<Record<string, string>>
  /** Explanations of fields; where there is none, the comment of the schema is shown. */
  readonly hints: Readonly<Record<string, string>>
  /** Names of the values a field can have. */
  readonly values: Readonly<Record<string, string>>
}
