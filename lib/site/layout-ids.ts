/**
 * Every id that what stands around a text may use on its page. A heading of a text that has the same words gets another id, whatever
 * page it stands on; a test holds the list against the components.
 */
export const LAYOUT_IDS = [
  'about-iom asked caveat caveats channels citation cite competing content copies correction dataset downloads',
  'facts fields figures files fraud glossary-words goal-star goals interventions key-facts map map-drawing map-drawing-title map-drawing-desc',
  'media message more-news newest news news-programmes not-additive notes notes-to-editors objectives on-this-page partners programmes',
  'related-news releases reservation revisions search-menu search-page sources stars table timeline tokens',
  'verify-hint verify-text whom-to-ask withdrawn write-to',
  // The bodies that people belong to, and the sections and groups whose pages are listed.
  'mission regional-office headquarters partner about iom-global you-need work-with-us',
  'who-we-are our-work data-and-resources take-action',
].flatMap((ids) => ids.split(' '))
