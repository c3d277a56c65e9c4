import type { PlacedEntry } from '@sendspec/contract'
import type { Check, Trouble } from '../check.ts'
import { detectors } from '../detectors/index.ts'
import { detectorsOf } from '../findings/settling-entries.ts'
import { explanationById } from '../support.ts'

/** Programs still find what people judged, and every finding has evidence. */
export const ledger: Check = {
  id: 'ledger',
  claim: 'every entry of the ledger has evidence, and the detectors that it names report it',
  run({ vendor }) {
    const findings = explanationById(vendor)
    const waiting = Map.groupBy(
      vendor.ledger.filter(({ status }) => status === 'unreviewed'),
      ({ support: [support] }) => (support?.by === 'detector' ? support.detector : ''),
    )
    const troublesOf = (entry: PlacedEntry): readonly Trouble[] => {
      const support = findings.get(entry.id)?.support ?? []
      const reporting = support.flatMap((each) => (each.by === 'detector' ? [each.detector] : []))
      const silent = detectorsOf(entry).flatMap((id): readonly Trouble[] => {
        if (!known.has(id))
          return [{ what: `there is no detector ${id}`, next: `name one of ${[...known].join(', ')}` }]
        if (reporting.includes(id) || !vendor.settle) return []
        const open = (waiting.get(id) ?? []).map((each) => each.id)
        const next = open.length
          ? `quote the line or name the place of ${open.join(' or ')}, or drop ${id} from \`of\``
          : `drop ${id} from \`of\`; if nothing else shows it, drop the finding or call it fixed`
        return [{ what: `${id} reports nothing at its places, its quotes or its operations`, next }]
      })
      if (silent.length > 0 || support.length > 0) return silent
      const what = 'it has no evidence: no payload needs its amendments, no detector reports it, and nobody read it'
      return [{ what, next: 'name a detector in `of`, write in `review` what you read or compared, or drop it' }]
    }
    const written = vendor.written.ledger.filter((entry): entry is PlacedEntry => !('support' in entry))
    return written.map((entry) => ({
      subject: entry.id,
      complaints: troublesOf(entry).map((trouble) => ({
        place: { vendor: vendor.id, kind: 'finding', id: entry.id },
        ...trouble,
      })),
    }))
  },
}

const known = new Set(detectors.map(({ id }) => id))
