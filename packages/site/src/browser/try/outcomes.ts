import type { Result, ResultKind } from './client.ts'

const said = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

/** What each kind of result means, in a sentence. */
const sentences: Readonly<Record<ResultKind | 'ok', (result: Result) => string>> = {
  ok: () => 'A documented success.',
  status: () => 'A documented error.',
  unexpected: ({ why }) => `The contract has no such answer: ${why}.`,
  parse: ({ cause }) => `The body is not JSON: ${said(cause)}`,
  drift: () => "The body doesn't match the contract.",
  network: ({ cause }) =>
    `No answer that a page may read: ${said(cause)}. Either nothing answers at this address, or its server does not let pages of other sites call it (CORS).`,
  timeout: ({ timeout }) => `No complete answer within ${Math.round((timeout ?? 0) / 1000)} s.`,
  queue: ({ maxWait }) => `The rate limit had no turn within ${Math.round((maxWait ?? 0) / 1000)} s.`,
  aborted: () => 'You stopped the call.',
  caller: ({ cause }) => `The page has a bug: ${said(cause)}`,
  token: ({ cause }) => `There is no token: ${said(cause)}`,
}

export const sentenceFor = (result: Result): string => sentences[result.ok ? 'ok' : (result.kind ?? 'status')](result)

/** The body of any kind of result. */
export const bodyOf = (result: Result): { readonly json: unknown } | { readonly text: string } | undefined => {
  if (result.text !== undefined) return { text: result.text }
  const json = result.data ?? result.error ?? result.body
  return json === undefined ? undefined : { json }
}
