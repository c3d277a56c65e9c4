import type { Reason } from './change.ts'
import type { ApiDocument, Noted } from './document.ts'

/** Why a place changed, as far as the documents note it. */
export const reasonOf = (
  documents: { readonly before: ApiDocument; readonly after: ApiDocument },
  before: Noted,
  after: Noted,
): Reason | undefined => {
  const known = new Set(before['x-findings'] ?? [])
  const findings = (after['x-findings'] ?? []).filter((id) => !known.has(id))
  const source = after['x-provenance'] ?? before['x-provenance']
  const digestIn = (document: ApiDocument): string | undefined =>
    document['x-pages']?.find(({ id }) => id === source?.page)?.sha256
  const line =
    source?.page !== undefined && source.line !== undefined ? { page: source.page, line: source.line } : undefined
  if (findings.length === 0 && !line) return undefined
  return {
    ...(findings.length > 0 && { findings }),
    ...(line && { line, pageChanged: digestIn(documents.before) !== digestIn(documents.after) }),
  }
}
