/** What the media can take from a release: on its page, and in the files of its press kit. */
export const press = {
  heading: 'For the media',
  /** Link to the press kit. */
  kit: 'Press kit',
  kinds: {
    pdf: 'PDF',
    docx: 'Word document',
    xlsx: 'Excel table',
    odt: 'OpenDocument text',
    ods: 'OpenDocument table',
    csv: 'CSV table',
    txt: 'plain text',
  },
  /** In the README of a press kit. */
  readme: {
    title: 'Press kit',
    message: (file: string) => `A short text for messengers, which “Verify a message” knows again, stands in ${file}.`,
    pictures: (file: string) => `Use a picture only with its credit line, which stands in ${file}.`,
    figures: 'Give a figure only with its period and source, which stand beside it in the CSV file.',
    /** What stands in the list of checksums, and how to use it. */
    checksums: (command: string) => `SHA-256 checksums of all files (to check them: ${command})`,
  },
  /** In the list of pictures of a press kit. */
  picture: { shows: 'It shows', caption: 'Caption' },
}
