import type { Fetch } from '../runtime/options.ts'

export type Step = number | Error | 'silence' | (() => Response | Promise<Response>)

export interface ScriptedFetch {
  readonly fetch: Fetch
  /** The requests that were sent: when, by `performance.now()`, and how. */
  readonly sent: { readonly at: number; readonly url: string; readonly init: RequestInit }[]
}

/** A fetch that answers in these ways, one a request, the last one ever after. */
export const scriptedFetch = (...steps: readonly Step[]): ScriptedFetch => {
  const sent: ScriptedFetch['sent'] = []
  const fetch: Fetch = async (url, init) => {
    const step = steps[Math.min(sent.length, steps.length - 1)] ?? 200
    sent.push({ at: performance.now(), url, init })
    if (step instanceof Error) throw step
    if (step === 'silence') {
      return new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(init.signal?.reason)))
    }
    return typeof step === 'number' ? Response.json({}, { status: step }) : step()
  }
  return { fetch, sent }
}

/** An answer with these headers and this body. */
export const answer =
  (status: number, headers: Readonly<Record<string, string>> = {}, body: unknown = {}): (() => Response) =>
  () =>
    Response.json(body, { status, headers })
