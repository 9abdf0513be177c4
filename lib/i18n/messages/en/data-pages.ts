/** What stands on the pages of datasets and key figures, and in the donor briefing. */
export const dataPages = {
  datasets: {
    title: 'Datasets',
    summary:
      'Counts and estimates as tables with charts, each with its sources, its caveats and files to download. Series of different publishers overlap and are never added up.',
  },
  figures: {
    title: 'Key figures',
    summary:
      'Every figure this site quotes, with its period, what it counts, who counted and where it was published. Each has an address of its own that does not change.',
    /** Over the column that says what a figure stands for. */
    what: 'What it is',
    counted: 'What was counted, when and by whom',
    /** Over the places of which there are few figures. */
    elsewhere: 'Other places',
    /** Over what was counted once, below what was counted several times. */
    further: 'Further figures',
  },
  /** Over period, publisher and other facts of a dataset. */
  facts: 'About this dataset',
  columns: 'What the columns hold',
  downloads: {
    heading: 'Downloads',
    /** What each kind of file is. */
    kinds: {
      csv: 'Table',
      json: 'Table with its description',
      package: 'Description of the table (Data Package)',
      zip: 'Everything together, with a note to read first',
      svg: 'Chart as a picture',
    },
  },
  embed: {
    heading: 'Show the chart elsewhere',
    text: 'The picture carries its source, its period and its address. This line shows it on another site, without any script:',
  },
  citation: { heading: 'How to cite', short: 'Short', long: 'In full', files: 'For reference managers' },
  /** Before the name of a dataset that must not be added to the one at hand: why. */
  notAdditive: 'Not to be added up with',
  /** Key figures that are taken from a dataset. */
  figuresOf: 'Key figures from this dataset',
  figure: {
    kicker: 'Key figure',
    place: 'Where',
    population: 'Who is counted',
    recorded: 'Entered in this site’s records',
    caveat: 'Before you quote it',
    competing: 'Other published values',
    competingText:
      'They say something else about the same matter. Each is given with the reason why it is not the one above.',
    revisions: 'Earlier values',
    /** Where a figure has never been changed. */
    noRevisions: 'None: the value has not changed since it was entered.',
    was: (amount: string) => `It was ${amount}.`,
    dataset: 'The dataset it belongs to',
  },
  /** A row of key figures on another page. */
  accordingTo: (publisher: string) => `according to ${publisher}`,
  briefing: {
    asOf: (day: string) => `Figures as known on ${day}`,
    programmes: 'What the mission works on',
    contact: 'Contact IOM',
    writeTo: 'Whom to write to',
    print: 'Print this briefing from your browser’s menu: it fills two sheets.',
  },
}
