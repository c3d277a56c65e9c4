/**
 * Where a statement of the contract comes from.
 * - `documented`: the page states it, on that line of the capture.
 * - `example`: only a recorded payload shows it.
 * - `elsewhere`: another public source states it; `url` is its address. `inferred` is what was inferred there, and from what.
 * - `assumed`: no source states it; `reason` is why we decided so.
 * - `unknown`: nobody wrote a source, no page states it at its place and no payload shows it. Contract tests fail on it.
 */
export type Provenance =
  | { readonly kind: 'documented'; readonly page: string; readonly line: number }
  | { readonly kind: 'example'; readonly payload: string }
  | { readonly kind: 'elsewhere'; readonly url: string; readonly inferred?: string }
  | { readonly kind: 'assumed'; readonly reason: string }
  | { readonly kind: 'unknown' }

/** Provenance of a statement on a captured page: `const page = documentedOn('get-sends.mdx')`, then `page(37)`. */
export const documentedOn =
  (page: string) =>
  (line: number): Provenance => ({ kind: 'documented', page, line })

/** Provenance of something that only a payload shows. `payload` is the payload's id, e.g. `listSends.200.two-sends`. */
export const seenIn = (payload: string): Provenance => ({ kind: 'example', payload })

/** Provenance of a fact that another public page states. `url` is its address. */
export const elsewhere = (url: string): Extract<Provenance, { kind: 'elsewhere' }> => ({
  kind: 'elsewhere',
  url: url.includes('://') ? url : `https://${url}`,
})

/**
 * Provenance of something that another source shows without saying all of it.
 * @param inferred What was inferred, and from what.
 * @example inferredFrom(webhooksPage, 'the type, from an example that has null')
 */
export const inferredFrom = (
  source: Extract<Provenance, { kind: 'elsewhere' }>,
  inferred: string,
): Extract<Provenance, { kind: 'elsewhere' }> => ({ ...source, inferred })

/** Provenance of our own decision, with its reason. */
export const assumed = (reason: string): Provenance => ({ kind: 'assumed', reason })
