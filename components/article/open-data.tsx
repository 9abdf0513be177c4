import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { OpenDataView } from '../../lib/pages/open-data.ts'
import { TEXT_WIDTH } from '../../lib/site/column-classes.ts'
import { Columns } from '../ui/columns.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { ScrollBox } from '../ui/scroll-box.tsx'
import { ROLES } from '../ui/table-roles.ts'

/** The files for machines with an address each, and what the fields of the JSON hold. */
export function OpenData({ files, locale }: { files: OpenDataView | undefined; locale: Locale }) {
  if (!files) return null
  const words = getMessages(locale).openData
  return (
    <>
      <section className="section" aria-labelledby="files">
        <h2 id="files">{words.filesHeading}</h2>
        <dl className="glossary">
          {files.formats.map(({ key, name, explanation, href }) => (
            <div key={key}>
              <Isolated as="dt" text={name} locale={locale} />
              <Isolated as="dd" text={explanation} locale={locale} />
              <dd className="fine">
                {words.example}:{' '}
                <a href={href} dir="ltr">
                  {href}
                </a>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <Fields fields={files.fields} locale={locale} />
    </>
  )
}

function Fields({ fields, locale }: Pick<OpenDataView, 'fields'> & { locale: Locale }) {
  const words = getMessages(locale).openData
  return (
    <div className="section">
      <Isolated as="h2" id="fields" text={words.fieldsHeading} locale={locale} />
      <ScrollBox labelledBy="fields">
        <table {...ROLES.table} aria-labelledby="fields">
          <Columns
            letters={TEXT_WIDTH}
            texts={[
              [words.field, ...fields.map(({ name }) => name)],
              [words.meaning, ...fields.map(({ meaning }) => meaning)],
            ]}
          />
          <thead {...ROLES.rows}>
            <tr {...ROLES.row}>
              <th {...ROLES.head}>{words.field}</th>
              <th {...ROLES.head}>{words.meaning}</th>
            </tr>
          </thead>
          <tbody {...ROLES.rows}>
            {fields.map(({ name, meaning }) => (
              <tr key={name} {...ROLES.row}>
                <th {...ROLES.rowHead}>
                  <code dir="ltr">{name}</code>
                </th>
                <td {...ROLES.cell}>
                  <Isolated text={meaning} locale={locale} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  )
}
