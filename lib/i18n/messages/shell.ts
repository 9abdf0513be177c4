import type { MenuKey } from '../../site/navigation.ts'

/** What stands around every page: head, menu, footer, paper foot, and the pages for addresses that lead nowhere. */
export interface ShellMessages {
  readonly site: {
    /** The mission in full, as the header and structured data name it. */
    readonly name: string
    /** The shortest name the mission has in this language, for titles of windows and feeds. */
    readonly shortName: string
    /** The organisation in full. */
    readonly organisation: string
    /** The name in the header of narrow screens. */
    readonly brand: string
    /** Below the organisation's name in the header. */
    readonly mission: string
    /** The country in full. */
    readonly country: string
    /** One sentence on what the mission is, for descriptions of the whole site. */
    readonly description: string
    /** Title of the browser window and of search results. */
    readonly windowTitle: (pageTitle: string) => string
    /** The line at the top of every copy outside the official address. */
    readonly notOfficialLine: (officialHost: string) => string
  }
  /** First link of every page: past the menu, to the text. */
  readonly skipLink: string
  readonly menu: {
    /** Names the landmark. */
    readonly label: string
    /** On the control that opens the menu on narrow screens. */
    readonly open: string
  }
  /** Headings of groups of pages within a section. */
  readonly menuGroups: Readonly<Record<'about' | 'iom-global', string>>
  /** The sections of the menu by key, and the two pages that are in no section. */
  readonly sections: Readonly<Record<MenuKey | 'home' | 'search', string>>
  readonly searchForm: {
    readonly label: string
    readonly placeholder: string
    readonly submit: string
  }
  readonly breadcrumbs: {
    /** Names the landmark. */
    readonly label: string
  }
  readonly languageSwitch: {
    /** Names the landmark. */
    readonly label: string
  }
  readonly footer: {
    /** Names the landmark. */
    readonly label: string
  }
  /** The strip on messages that pretend to come from the mission. */
  readonly fraud: {
    readonly heading: string
    readonly text: string
    readonly link: string
  }
  /** At the foot of a printed page. */
  readonly print: {
    readonly permanentAddress: (address: string) => string
    /** Which version of the text it is: twelve letters and digits that change with every word. */
    readonly version: (version: string) => string
    /** Before the addresses of the links in the text. */
    readonly links: string
  }
  /** The page for an address that leads nowhere. */
  readonly notFound: {
    readonly title: string
    readonly explanation: string
    /** Before links to the pages whose address is nearly the one asked for. */
    readonly nearestHeading: string
    readonly searchHint: string
    readonly sectionsHeading: string
    readonly newsHeading: string
  }
  /** The page for an address that was given up on purpose. */
  readonly gone: {
    readonly title: string
    readonly explanation: string
    /** Before the reason, which comes from the content. */
    readonly reason: string
  }
}
