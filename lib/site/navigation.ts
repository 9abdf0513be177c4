import { MISSION } from '../mission/mission.ts'

/** Which goals of the United Nations the programmes serve. */
export const AGENDA_PATH = '/2030-agenda'

/**
 * The menu of the mission's site, in its order. Names come from the messages of each edition, pages
 * below a section from the content; here stands only what is where.
 */
export const MENU = [
  { key: 'whoWeAre', path: '/who-we-are' },
  { key: 'ourWork', path: '/our-work' },
  { key: 'dataAndResources', path: '/data-and-resources' },
  { key: 'takeAction', path: '/take-action' },
  { key: 'agenda2030', path: AGENDA_PATH },
  { key: 'news', path: '/news' },
] as const

export type MenuKey = (typeof MENU)[number]['key']

/** What IOM does everywhere: it stands among the programmes in the menu, and is none of the mission's own. */
export const GLOBAL_WORK_PATH = '/cross-cutting'

/** Pages every public body owes, in the footer. */
export const FOOTER_PATHS = ['/feeds', '/accessibility', '/privacy', '/terms-of-use'] as const

/** How to tell an offer or a message that is fraud. */
export const FRAUD_PATH = '/take-action/jobs'

/** Pages for people who need help now: they are made to be passed on in a message. */
export const HELP_PATHS: readonly string[] = [
  '/take-action/help-and-services',
  FRAUD_PATH,
  '/take-action/report-misconduct',
  MISSION.contact,
  '/our-work/returns-and-border-reception',
]

/** Where the media write to. */
export const PRESS_PATH = '/take-action/press'
