import { readdirSync } from 'node:fs'
import { findingKinds } from '@sendspec/contract'
import { readPage } from '@sendspec/reader'
import { describe, expect, it, test } from 'vitest'
import type { Detector, PageExamples, PayloadExamples } from './detector.ts'
import { detectors } from './index.ts'
import { loadExamples } from './load-examples.ts'

const examples = await loadExamples()

const factsOf = (text: string, index = 0) => readPage({ id: `${index}.md`, url: 'https://docs.parcels.test/api', text })

const messagesOf = (detector: Detector, given: unknown): readonly string[] => {
  if (detector.looksAt === 'payload') return detector.find(given as never).map(({ evidence }) => evidence)
  const [page, ...siblings] = [given].flat().map((text, index) => factsOf(text as string, index))
  return page ? detector.find(page, siblings).map(({ evidence }) => evidence) : []
}

const withExamples = detectors.map((detector) => {
  const own = examples.get(detector.id) as PageExamples & PayloadExamples
  return { id: detector.id, detector, reported: own?.reported ?? [], silent: own?.silent ?? [] }
})

describe.each(withExamples)('$id', ({ detector, reported, silent }) => {
  test.each(reported)('reports it: $message', ({ given, message }) => {
    expect(messagesOf(detector, given)).toEqual([message])
  })

  test.each(silent.map((given) => ({ given })))('is silent: $given', ({ given }) => {
    expect(messagesOf(detector, given)).toEqual([])
  })

  test('has what must be reported and what must not', () => {
    expect({ reported: reported.length > 0, silent: silent.length > 0 }).toEqual({ reported: true, silent: true })
  })
})

it('lists every file in rules/index.ts (scripts/bench/detectors/write-table.ts writes it), and describes it in a sentence', () => {
  const files = readdirSync(new URL('rules/', import.meta.url)).filter((file) => /^[\w-]+\.ts$/.test(file))
  const named = files.filter((file) => file !== 'index.ts').map((file) => file.replace('.ts', ''))
  expect(detectors.map(({ id }) => id)).toEqual(named.sort())
  for (const { id, kind, about } of detectors) {
    expect({ id, sentence: about.endsWith('.'), kind: findingKinds[kind] }).toEqual({
      id,
      sentence: true,
      kind: expect.any(String),
    })
  }
})
