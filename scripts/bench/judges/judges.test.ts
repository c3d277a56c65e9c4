import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeBench } from './bench.ts'
import { falseAlarms } from './false-alarms.ts'
import { titleOf } from './judge.ts'
import { judgePage, judgePageFile } from './judge-page.ts'
import { type JudgeResult, judgeResult } from './judge-result.ts'
import { judges } from './judges.ts'

const bench = makeBench(judges)
const results = new Map<string, JudgeResult>()

beforeAll(async () => {
  for (const judge of judges) results.set(titleOf(judge), await judgeResult(judge, bench))
}, 300_000)
afterAll(() => bench.remove())

describe.each(judges.map((judge) => ({ title: titleOf(judge), defect: judge.defect.title })))('$title', (judge) => {
  test('has nothing against any document', () => {
    expect(results.get(judge.title)?.files).toBeGreaterThan(0)
    expect(results.get(judge.title)?.complaints).toEqual([])
  })

  test(`sees ${judge.defect}`, () => {
    expect(results.get(judge.title)?.seesDefect).toBe(true)
  })
})

test.each(falseAlarms)('the false alarm $rule of $judge at $pointer occurs', (alarm) => {
  expect([...results.values()].flatMap(({ alarms }) => alarms).some((each) => each.alarm === alarm)).toBe(true)
})

test('docs/judges.md is what the judges and Prism say (`pnpm docs:write` updates it)', {
  timeout: 300_000,
}, async () => {
  const { text, problems } = await judgePage([...results.values()], bench)
  expect(problems).toEqual([])
  expect(text).toBe(readFileSync(judgePageFile, 'utf8'))
})
