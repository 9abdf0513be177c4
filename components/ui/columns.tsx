import { columnClasses } from '../../lib/site/column-classes.ts'

interface ColumnsProps {
  /** The texts of each column, its head included. */
  readonly texts: readonly (readonly string[])[]
  /** How wide the table is, in letters. */
  readonly letters: number
}

/** Names the columns of a table before its rows so that a table still arriving stands where it will stay. */
export function Columns({ texts, letters }: ColumnsProps) {
  return (
    <colgroup>
      {columnClasses(texts, letters).map((className, index) => (
        <col key={texts[index]?.join('|')} className={className} />
      ))}
    </colgroup>
  )
}
