import { parsePointer, valueAt } from '@sendspec/contract'
import { defectFile } from './bench.ts'
import { type FalseAlarm, falseAlarms } from './false-alarms.ts'
import type { Bench } from './judge.ts'
import { type Complaint, type Judge, titleOf } from './judge.ts'

/** A judge's complaints about all documents. */
export interface JudgeResult {
  readonly judge: Judge
  readonly files: number
  /** Complaints that no false alarm explains. */
  readonly complaints: readonly Complaint[]
  readonly alarms: readonly { readonly alarm: FalseAlarm; readonly complaint: Complaint }[]
  /** Whether the judge reports the seeded defect. */
  readonly seesDefect: boolean
}

/** Runs a judge on every document, and on the one with its seeded defect. */
export const judgeResult = async (judge: Judge, bench: Bench): Promise<JudgeResult> => {
  const files = judge.files(bench)
  const defect = defectFile(judge)
  const said = await judge.run(bench, [...files, defect])
  const { rule, pointer } = judge.defect.complaint
  const explained = said
    .filter(({ file }) => file !== defect)
    .map((complaint) => ({ complaint, alarm: alarmFor(complaint, judge, bench) }))
  return {
    judge,
    files: files.length,
    complaints: explained.flatMap(({ complaint, alarm }) => (alarm ? [] : [complaint])),
    alarms: explained.flatMap(({ complaint, alarm }) => (alarm ? [{ complaint, alarm }] : [])),
    seesDefect: said.some((each) => each.file === defect && each.rule === rule && each.pointer === pointer),
  }
}

const alarmFor = ({ rule, file, pointer }: Complaint, judge: Judge, bench: Bench): FalseAlarm | undefined => {
  const one = bench.documents.find((each) => each.file === file.replace(/\.yaml$/, '.json'))
  const steps = parsePointer(pointer)
  return falseAlarms.find(
    (alarm) =>
      one &&
      alarm.judge === titleOf(judge) &&
      alarm.rule === rule &&
      fits(parsePointer(alarm.pointer), steps) &&
      alarm.applies(valueAt(one.document, pointer), one.document),
  )
}

const fits = (pattern: readonly string[], steps: readonly string[]): boolean =>
  pattern.length === steps.length && pattern.every((step, index) => step === '*' || step === steps[index])
