import { readdirSync } from 'node:fs'
import { findingKinds, type Payload } from '@sendspec/contract'
import { listed, payloadsWith, tiny } from '@sendspec/testing'
import { expect, it } from 'vitest'
import { detectIn, detectors } from './index.ts'

const reportsOf = (origin: Payload['origin']) => {
  const vendor = tiny({ payloads: payloadsWith(listed, { origin }) })
  return detectIn(vendor)(vendor.payloads[0] as Payload)
}

it('reports the place of a printed payload with its evidence', () => {
  expect(reportsOf('printed')).toEqual([
    { detector: 'placeholder', payload: listed, pointer: '/self', evidence: 'it still holds the placeholder ::host::' },
  ])
})

it('takes no values as evidence that the page does not print', () => {
  expect([...reportsOf('sketched'), ...reportsOf('composed')]).toEqual([])
})

it('describes every detector', () => {
  expect(new Set(detectors.map(({ id }) => id)).size).toBe(detectors.length)
  for (const { id, kind, about, example } of detectors) {
    expect({ id, described: about.endsWith('.') && example !== '', kind: findingKinds[kind] }).toEqual({
      id,
      described: true,
      kind: expect.any(String),
    })
  }
})

it('registers every file that exports a detector, each by the name of its file', async () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  const written = await Promise.all(
    files
      .filter((file) => !['all.ts', 'index.ts', 'registry.ts'].includes(file))
      .map(async (file) =>
        Object.values<unknown>(await import(`./${file}`)).some(isDetector) ? [file.replace('.ts', '')] : [],
      ),
  )
  expect(detectors.map(({ id }) => id)).toEqual(written.flat().sort())
})

const isDetector = (value: unknown): boolean => typeof value === 'object' && value !== null && 'looksAt' in value
