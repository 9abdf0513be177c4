import type { PressMessages } from '../press.ts'

export const press: PressMessages = {
  heading: 'For the media',
  text: 'Text to copy',
  kit: 'Press kit',
  kitHolds: 'all texts, pictures, figures and attachments',
  otherEditions: 'In other languages',
  kinds: {
    pdf: 'PDF',
    docx: 'Word document',
    xlsx: 'Excel table',
    odt: 'OpenDocument text',
    ods: 'OpenDocument table',
    csv: 'CSV table',
    txt: 'plain text',
  },
  readme: {
    title: 'Press kit',
    pictures: (file) => `Use a picture only with its credit line, which stands in ${file}.`,
    figures: 'Give a figure only with its period and source, which stand beside it in the CSV file.',
    checksums: (command) => `SHA-256 checksums of all files (to check them: ${command})`,
  },
  picture: { shows: 'It shows', caption: 'Caption' },
}
