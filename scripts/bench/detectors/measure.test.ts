import { readFileSync } from 'node:fs'
import { detectors } from '@sendspec/evidence'
import { loadExamples } from '@sendspec/evidence/detector-examples'
import { expect, it } from 'vitest'
import { measure, scoresOf } from './measure.ts'
import { seeds } from './seeds/index.ts'
import { detectorTable } from './table.ts'

const trials = measure()
const scores = scoresOf(trials)

it('reports nothing on pages that are as they should be', () => {
  const alarms = trials
    .filter(({ seed }) => !seed)
    .flatMap(({ api, dialect, falseAlarms }) =>
      falseAlarms.map(({ detector, line, evidence }) => `${api} ${dialect} ${detector} ${line}: ${evidence}`),
    )
  expect(alarms).toEqual([])
})

it('finds the defects that were put into pages', () => {
  const seeded = trials.filter(({ seed }) => seed)
  expect(seeded.length).toBeGreaterThan(1200)
  expect(seeded.filter(({ found }) => found).length / seeded.length).toBeGreaterThan(0.965)
})

/** Defects that are not found, each in one dialect. */
const undetectable = [
  'default-not-listed in mintlify-rendered: a default that is not among the values',
  'enum-counterpart in mintlify-rendered: two things at once, never one alone',
  'enum-disagreement in mintlify-rendered: a value in the type that the sentence lacks',
  'missing-name in mintlify-rendered: parameters without their names, on a page whose fields have theirs',
  'missing-type in mintlify-rendered: a field without its type',
  'unnamed-error in prose-samples: the body of an error without its status',
]

it('finds each defect of each detector on every page of every dialect, but for these', () => {
  const missed = scores.flatMap(({ detector, missed: all }) =>
    all.map(({ what, dialect }) => `${detector} in ${dialect}: ${what}`),
  )
  expect(missed.sort()).toEqual(undetectable)
})

it('has the scores of docs/detectors.md (`pnpm docs:write` updates them)', async () => {
  const page = readFileSync(new URL('../../../docs/detectors.md', import.meta.url), 'utf8')
  expect(detectorTable(trials, await loadExamples())).toBe(page)
})

it('puts defects into pages for every detector', () => {
  expect(scores.filter(({ seeded }) => seeded === 0).map(({ detector }) => detector)).toEqual([])
  expect(scores).toHaveLength(detectors.length)
})

it('seeds no defect for a detector that does not exist', () => {
  const known = detectors.map(({ id }) => id)
  const unknown = seeds.flatMap(({ detector, also = [] }) => [detector, ...also]).filter((id) => !known.includes(id))
  expect(unknown).toEqual([])
})

it('has few false alarms on pages with another defect', () => {
  const alarms = trials.reduce((sum, { falseAlarms }) => sum + falseAlarms.length, 0)
  expect(alarms).toBeLessThan(trials.length / 50)
})

it('lets no detector go without a defect that it finds', () => {
  const unseen = scores.filter(({ seeded, found }) => seeded > 0 && found === 0).map(({ detector }) => detector)
  expect(unseen).toEqual([])
})

it('reports lines of the page, and quotes what is there', () => {
  const singleSpaced = (text: string): string => text.replace(/[\s`\\]+/g, ' ')
  const wrong = trials.flatMap(({ lines, reports }) =>
    reports
      .filter(
        ({ line, quote = '' }) =>
          !singleSpaced(lines[line - 1] ?? '').includes(singleSpaced(quote.replace(/…$/, '')).trim()),
      )
      .map(({ detector, line, quote }) => `${detector} ${line} "${quote}": ${lines[line - 1]}`),
  )
  expect([...new Set(wrong)]).toEqual([])
})

it('says what is wrong in words that stand for themselves', () => {
  const all = new Set(trials.flatMap(({ reports }) => reports.map(({ evidence }) => evidence)))
  expect([...all].filter((evidence) => /undefined|NaN|\[object|``/.test(evidence))).toEqual([])
})
