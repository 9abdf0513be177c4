/**
 * The menu of the mission's site, in its order. Names come from the messages of each edition, pages
 * below a section from the content; here stands only what is where.
 */
export const MENU = [
  { key: 'whoWeAre', path: '/who-we-are' },
  { key: 'ourWork', path: '/our-work' },
  { key: 'dataAndResources', path: '/data-and-resources' },
  { key: 'takeAction', path: '/take-action' },
  { key: 'agenda2030', path: '/2030-agenda' },
  { key: 'news', path: '/news' },
] as const

export type MenuKey = (typeof MENU)[number]['key']

/** Pages every public body owes, in the footer. */
export const FOOTER_PATHS = ['/feeds', '/accessibility', '/privacy', '/terms-of-use'] as const
