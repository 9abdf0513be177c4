import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { VerifyView } from '../../lib/pages/verify.ts'
import { Isolated } from '../ui/isolated.tsx'

/** A plain GET form: the answer works without script. */
export function VerifyForm({ page }: { page: VerifyView }) {
  const { action, query, longest, exampleCode, fraud, locale } = page
  const words = getMessages(locale).verify
  return (
    <form className="verify-form" action={action}>
      <label htmlFor="verify-text">{words.label}</label>
      <p id="verify-hint" className="fine">
        <Isolated text={words.hint(exampleCode)} locale={locale} /> {words.privacy}
      </p>
      <textarea
        id="verify-text"
        name="q"
        rows={3}
        dir="auto"
        maxLength={longest}
        defaultValue={query}
        aria-describedby="verify-hint"
        required
      />
      <button type="submit">{words.submit}</button>
      <p className="fine">
        {words.limits} <a href={fraud}>{words.fraud}</a>
      </p>
    </form>
  )
}
