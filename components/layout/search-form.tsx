import type { Messages } from '../../lib/i18n/messages/en.ts'

interface SearchFormProps {
  readonly action: string
  readonly words: Messages['searchForm']
  readonly id: string
  readonly query?: string
  readonly className?: string
}

/** A plain GET form: it works without script and its result has an address. */
export function SearchForm({ action, words, id, query, className }: SearchFormProps) {
  return (
    <search className={className}>
      <form className="search-form" action={action}>
        <label className="sr-only" htmlFor={id}>
          {words.label}
        </label>
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={query}
          placeholder={words.placeholder}
          maxLength={200}
          enterKeyHint="search"
        />
        <button type="submit">{words.submit}</button>
      </form>
    </search>
  )
}
