import type { Match } from './match-operation.ts'
import type { MockVendor } from './mock-vendor.ts'
import type { Fault } from './reply.ts'

/** A call as it was sent. */
export interface MockCall<Operation extends string = string> {
  readonly operation: Operation
  /** Parameters of the path and the query, as text; a list of texts where a name was sent more than once. */
  readonly params: Readonly<Record<string, string | readonly string[]>>
  /** Those that the contract names. Others are left out, for they may hold secrets. */
  readonly headers: Readonly<Record<string, string>>
  /** Parsed if it is JSON; `undefined` if empty. */
  readonly body: unknown
  /** What it was answered with: 501 if nothing was planned. */
  readonly reply: number | Fault
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text || undefined
  }
}

/** A call, without its reply. */
export const readCall = async (
  { operations }: MockVendor,
  { operation, params }: Match,
  request: Request,
): Promise<Omit<MockCall, 'reply'>> => {
  const { searchParams } = new URL(request.url)
  const query = [...new Set(searchParams.keys())].map((name) => {
    const values = searchParams.getAll(name)
    return [name, values.length > 1 ? values : (values[0] as string)] as const
  })
  const headers = (operations[operation]?.headers ?? []).flatMap((name) => {
    const value = request.headers.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  return {
    operation,
    params: { ...params, ...Object.fromEntries(query) },
    headers: Object.fromEntries(headers),
    body: parsed(await request.text()),
  }
}
