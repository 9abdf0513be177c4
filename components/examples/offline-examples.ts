import type { OfflineView } from '../../lib/pages/offline.ts'
import { CopyList } from '../offline/copy-list.tsx'
import { CopyCheck } from '../offline/offline-page.tsx'
import { type Sample, show } from './sample.ts'

function sampleOffline({ locale, value }: Sample): OfflineView {
  const copy = { locale, date: value, sha256: '0'.repeat(64) }
  return {
    locale,
    copies: [
      { ...copy, kind: 'whole', name: 'whole.zip', path: '#whole', bytes: 1_500_000, isSigned: true },
      { ...copy, kind: 'small', name: 'small.zip', path: '#small', bytes: 150_000, isSigned: false },
    ],
    signatureCheck: ['openssl …'],
    channels: '#channels',
  }
}

export const OFFLINE = [
  show('CopyList', CopyList, (sample) => ({ 'two files, one signed': sampleOffline(sample) })),
  show('CopyCheck', CopyCheck, (sample) => ({ signed: { offline: sampleOffline(sample) } })),
]
