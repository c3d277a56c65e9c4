import { factsOf } from '@sendspec/testing'
import { describe, expect, test } from 'vitest'
import type { Cases } from './detector.ts'
import { detectors } from './index.ts'

const found = detectors.flatMap(({ id, cases, ...detector }) => {
  if (!cases) return []
  const evidenceOf = (given: unknown): readonly string[] => {
    const sightings =
      detector.looksAt === 'page'
        ? detector.find(factsOf('bookings.md', given as string), [])
        : detector.find(given as Parameters<typeof detector.find>[0])
    return sightings.map(({ evidence }) => evidence)
  }
  return [{ id, cases: cases as Cases<unknown>, evidenceOf }]
})

describe.each(found)('$id', ({ cases, evidenceOf }) => {
  test.each(cases.reported)('reports it: $evidence', ({ given, evidence }) => {
    expect(evidenceOf(given)).toEqual([evidence])
  })

  test.each(cases.silent.map((given) => ({ given })))('is silent: $given', ({ given }) => {
    expect(evidenceOf(given)).toEqual([])
  })
})

test('a detector with cases has one of each sort', () => {
  for (const { id, cases } of found) {
    expect({ id, reported: cases.reported.length > 0, silent: cases.silent.length > 0 }).toEqual({
      id,
      reported: true,
      silent: true,
    })
  }
})
