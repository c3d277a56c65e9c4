import { readFileSync } from 'node:fs'
import { markdownTable } from '@sendspec/contract'
import { fillPart } from '../../fill-part.ts'
import { falseAlarms } from './false-alarms.ts'
import { judgeWithPrism } from './heavy/prism.ts'
import { type Bench, titleOf } from './judge.ts'
import type { JudgeResult } from './judge-result.ts'
import { type CoveredPart, readCoverage, redoclyDrift } from './redocly-drift.ts'
import { moduleFile } from './run-tool.ts'

/** The page that the results are written to. */
export const judgePageFile = new URL('../../../docs/judges.md', import.meta.url)

const versionOf = (name: string): string => JSON.parse(readFileSync(moduleFile(`${name}/package.json`), 'utf8')).version

const rowOf = ({ judge, files, complaints, alarms, seesDefect: _ }: JudgeResult): readonly string[] => {
  const name = `\`${judge.name}\`${judge.part ? ` ${judge.part}` : ''}`
  const counts = [files, complaints.length, alarms.length].map(String)
  return [name, versionOf(judge.name), judge.judges, ...counts, judge.defect.title]
}

const problemsOf = ({ judge, complaints, seesDefect }: JudgeResult): readonly string[] => [
  ...complaints.map(({ file, pointer, rule }) => `${titleOf(judge)}: ${file}${pointer} ${rule}`),
  ...(seesDefect ? [] : [`${titleOf(judge)} does not see ${judge.defect.title}`]),
]

const vendorOf = (file: string): string => file.split('/')[1] ?? ''

/** The documents that each false alarm is raised about; an alarm that is about none is over. */
const alarmed = (results: readonly JudgeResult[]) =>
  falseAlarms.map((alarm) => {
    const raised = results.flatMap(({ alarms }) => alarms).filter((each) => each.alarm === alarm)
    return { alarm, vendors: [...new Set(raised.map(({ complaint: { file } }) => vendorOf(file)))].sort() }
  })

const kinds: readonly CoveredPart[] = ['operations', 'responses', 'properties', 'parameters']

const coverageRows = (bench: Bench): readonly (readonly string[])[] =>
  redoclyDrift.files(bench).map((file) => {
    const coverage = readCoverage(bench.folder, file)
    const counts = kinds.map((kind) => `${coverage[kind].covered} of ${coverage[kind].total}`)
    return [vendorOf(file), file.includes('documented') ? 'documented' : 'observed', ...counts]
  })

/** The page as the results and Prism have it, and what is wrong with the documents. */
export const judgePage = async (
  results: readonly JudgeResult[],
  bench: Bench,
): Promise<{ readonly text: string; readonly problems: readonly string[] }> => {
  const head = ['judge', 'version', 'judges', 'files', 'complaints', 'false alarms', 'the defect that it must see']
  const prism = await judgeWithPrism()
  const alarms = alarmed(results)
  const alarmRows = alarms.map(({ alarm: { judge, rule, pointer, reason }, vendors }) => [
    `\`${judge}\``,
    `\`${rule}\` at \`${pointer}\``,
    vendors.join(', '),
    reason,
  ])
  const parts = {
    judges: markdownTable(head, [...results.map(rowOf), prism.row]),
    alarms: markdownTable(['judge', 'complaint', 'documents of', 'why it is wrong'], alarmRows),
    coverage: markdownTable(['vendor', 'reading', ...kinds], coverageRows(bench)),
  }
  return {
    text: Object.entries(parts).reduce(
      (text, [name, part]) => fillPart(text, name, part),
      readFileSync(judgePageFile, 'utf8'),
    ),
    problems: [
      ...results.flatMap(problemsOf),
      ...alarms
        .filter(({ vendors }) => vendors.length === 0)
        .map(({ alarm }) => `${alarm.judge} no longer raises ${alarm.rule} at ${alarm.pointer}`),
      ...prism.problems,
    ],
  }
}
