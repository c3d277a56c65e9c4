import type { Reason } from './change.ts'
import type { ApiDocument, ApiPage, Noted } from './document.ts'

/** Why a place changed, as far as the documents note it. */
export const reasonOf = (
  documents: { readonly before: ApiDocument; readonly after: ApiDocument },
  before: Noted,
  after: Noted,
): Reason | undefined => {
  const known = new Set(before['x-findings'] ?? [])
  const findings = (after['x-findings'] ?? []).filter((id) => !known.has(id))
  const source = after['x-provenance'] ?? before['x-provenance']
  const pageIn = (document: ApiDocument) => document['x-pages']?.find(({ id }) => id === source?.page)
  const line =
    source?.page !== undefined && source.line !== undefined ? { page: source.page, line: source.line } : undefined
  if (findings.length === 0 && !line) return undefined
  return {
    ...(findings.length > 0 && { findings }),
    ...(line && pageChange(line, pageIn(documents.before), pageIn(documents.after))),
  }
}

const pageChange = (
  line: NonNullable<Reason['line']>,
  before: ApiPage | undefined,
  after: ApiPage | undefined,
): Partial<Reason> => {
  const pageChanged = before?.sha256 !== after?.sha256
  return { line, pageChanged, ...(pageChanged && after?.changed !== undefined && { changedOn: after.changed }) }
}
