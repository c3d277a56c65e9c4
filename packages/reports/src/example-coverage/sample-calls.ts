import type { Operation, Vendor } from '@sendspec/contract'
import type { PageFacts, SampleFacts } from '@sendspec/facts'
import type { SampleCall } from './example-coverage.ts'

/** The calls that the pages print, each for the operation of its method and path; others are left out. */
export const sampleCallsOf = ({ operations }: Vendor, pages: Iterable<PageFacts>): readonly SampleCall[] =>
  [...pages]
    .flatMap((page) => page.operations.flatMap(({ samples }) => samples))
    .flatMap((sample) => {
      const operation = operations.find((each) => pathValues(each, sample) !== undefined)
      return operation ? [callOf(operation, sample)] : []
    })

const callOf = (operation: Operation, sample: SampleFacts): SampleCall => ({
  operation: operation.id,
  parameters: [
    ...(pathValues(operation, sample) ?? []).map(([name, value]) => ({ in: 'path' as const, name, value })),
    ...sample.query.map(({ name, value }) => ({ in: 'query' as const, name, value })),
    ...sample.headers.map(({ name, value }) => ({ in: 'header' as const, name, value })),
  ],
})

/** The values of the path parameters in a sample. `undefined` if the sample calls something else. */
const pathValues = (operation: Operation, { method, url }: SampleFacts): readonly [string, string][] | undefined => {
  if (!url || method?.value !== operation.method) return undefined
  const wanted = operation.path.split('/').slice(1)
  // A host, base path or placeholder before the path doesn't belong to the operation.
  const found = url.value.split('/').slice(-wanted.length)
  const values: [string, string][] = []
  for (const [index, segment] of wanted.entries()) {
    const value = found[index]
    if (value === undefined) return undefined
    if (segment.startsWith(':')) values.push([segment.slice(1), value])
    else if (segment !== value) return undefined
  }
  return values
}
