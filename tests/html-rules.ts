import type { ConfigData } from 'html-validate'

/** What valid HTML is, for pages of this site. */
export const HTML_RULES: ConfigData = {
  extends: ['html-validate:standard'],
  rules: {
    // React writes what HTML allows but this list calls style: void elements, boolean and quoted forms.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
    'no-inline-style': 'error',
    // A table whose rows are blocks says that it is one.
    'no-redundant-role': 'off',
    // Needs a sandbox for a page that is about a list that scrolls.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
}
