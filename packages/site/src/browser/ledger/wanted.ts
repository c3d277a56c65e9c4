import type { Filterable } from './ledger-entry.ts'

const names = ['class', 'kind', 'severity', 'status'] as const

/** What of a filter is set, by name. */
export type Wanted = ReadonlyMap<string, readonly string[]>

/** Names that have nothing set are absent. */
export const wantedBy = (form: HTMLFormElement): Wanted => {
  const data = new FormData(form)
  return new Map(
    [...new Set(data.keys())].flatMap((name) => {
      const values = data.getAll(name).flatMap((value) => String(value).trim() || [])
      return values.length === 0 ? [] : [[name, values] as const]
    }),
  )
}

/** Whether a finding has one of the values of each name that is set. */
export const accepts = (wanted: Wanted, finding: Filterable): boolean =>
  names.every((name) => wanted.get(name)?.includes(finding[name]) ?? true) &&
  (wanted.get('text')?.some((text) => finding.text.includes(text.toLowerCase())) ?? true)
