import type { Layout } from '../../lib/pages/layout.ts'
import { Isolated } from '../ui/isolated.tsx'

/** The foot of a printed page. A browser that only shows the page never asks for the picture; what it says stands beside it. */
export function PrintFoot({ layout: { locale, printFoot, qr } }: { layout: Layout }) {
  return (
    <p className="print-foot print-only">
      {qr && <img src={qr} alt="" loading="lazy" />}
      <Isolated text={printFoot.join(' · ')} locale={locale} />
    </p>
  )
}
