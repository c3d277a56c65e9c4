// Runs the judges and writes docs/judges.md: `node scripts/bench/judges/write-table.ts`. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { fillPart } from '../../fill-part.ts'
import { table } from '../table.ts'
import { makeBench } from './bench.ts'
import { falseAlarms } from './false-alarms.ts'
import { judgeWithPrism } from './heavy/prism.ts'
import { titleOf } from './judge.ts'
import { judges } from './judges.ts'
import { type CoverageKind, readCoverage, redoclyDrift } from './redocly-drift.ts'
import { moduleFile } from './run-tool.ts'
import { type Verdict, verdictOf } from './verdict.ts'

const page = new URL('../../../docs/judges.md', import.meta.url)
const bench = makeBench(judges)
const problems: string[] = []

const versionOf = (name: string): string => JSON.parse(readFileSync(moduleFile(`${name}/package.json`), 'utf8')).version

const rowOf = ({ judge, files, complaints, alarms, seesDefect }: Verdict): readonly string[] => {
  const title = titleOf(judge)
  problems.push(...complaints.map(({ file, pointer, rule }) => `${title}: ${file}${pointer} ${rule}`))
  if (!seesDefect) problems.push(`${title} does not see ${judge.defect.title}`)
  const name = `\`${judge.name}\`${judge.part ? ` ${judge.part}` : ''}`
  const counts = [files, complaints.length, alarms.length].map(String)
  return [name, versionOf(judge.name), judge.judges, ...counts, judge.defect.title]
}

const vendorOf = (file: string): string => file.split('/')[1] ?? ''

const alarmRows = (verdicts: readonly Verdict[]): readonly (readonly string[])[] =>
  falseAlarms.map((alarm) => {
    const raised = verdicts.flatMap(({ alarms }) => alarms).filter((each) => each.alarm === alarm)
    if (raised.length === 0) problems.push(`${alarm.judge} no longer raises ${alarm.rule} at ${alarm.pointer}`)
    const where = [...new Set(raised.map(({ complaint: { file } }) => vendorOf(file)))].sort()
    return [`\`${alarm.judge}\``, `\`${alarm.rule}\` at \`${alarm.pointer}\``, where.join(', '), alarm.reason]
  })

const kinds: readonly CoverageKind[] = ['operations', 'responses', 'properties', 'parameters']

const coverageRows = (): readonly (readonly string[])[] =>
  redoclyDrift.files(bench).map((file) => {
    const coverage = readCoverage(bench.folder, file)
    const counts = kinds.map((kind) => `${coverage[kind].covered} of ${coverage[kind].total}`)
    return [vendorOf(file), file.includes('documented') ? 'documented' : 'observed', ...counts]
  })

try {
  const verdicts: Verdict[] = []
  for (const judge of judges) verdicts.push(await verdictOf(judge, bench))
  const head = ['judge', 'version', 'judges', 'files', 'complaints', 'false alarms', 'the defect that it must see']
  const prism = await judgeWithPrism()
  problems.push(...prism.problems)
  const parts = {
    judges: table([head, ...verdicts.map(rowOf), prism.row]),
    alarms: table([['judge', 'complaint', 'documents of', 'why it is wrong'], ...alarmRows(verdicts)]),
    coverage: table([['vendor', 'reading', ...kinds], ...coverageRows()]),
  }
  const current = readFileSync(page, 'utf8')
  const wanted = Object.entries(parts).reduce((text, [name, part]) => fillPart(text, name, part), current)
  if (current !== wanted && process.argv.includes('--check')) {
    problems.push('docs/judges.md is not what the judges say\n  next: node scripts/bench/judges/write-table.ts')
  } else if (current !== wanted) {
    writeFileSync(page, wanted)
    process.stdout.write('docs/judges.md: written\n')
  }
  if (problems.length > 0) {
    process.stderr.write(`${problems.join('\n')}\n`)
    process.exitCode = 1
  }
} finally {
  bench.remove()
}
