// Runs the judges that are too heavy for every test run: `pnpm bench:judges`. `--write` updates docs/judges.md.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markdownTable } from '@sendspec/contract'
import { type Mock, startMock } from '@sendspec/mock'
import { fillPart } from '../../../fill-part.ts'
import { run } from '../../runtimes/run.ts'
import { makeDefect } from './defect.ts'
import { heavyAlarms } from './heavy-alarms.ts'
import type { Outcome } from './outcome.ts'
import { pins } from './pins.ts'
import { hasJava, testWithSpecmatic } from './specmatic.ts'
import { compareWithSteady } from './steady.ts'
import { type Subject, subjects } from './subjects.ts'

interface HeavyJudge {
  readonly name: keyof typeof pins
  readonly judges: string
  judge(subject: Subject, mock: Mock, folder: string): Promise<Outcome>
}

const steady: HeavyJudge = {
  name: '@stdy/cli',
  judges: 'each answer: the same status and body as the mock gives',
  judge: compareWithSteady,
}
const specmatic: HeavyJudge = {
  name: 'specmatic',
  judges: 'contract tests of the mock, for each example of an answer',
  judge: testWithSpecmatic,
}

const problems: string[] = []
const folder = await mkdtemp(join(tmpdir(), 'sendspec-judges-'))

const rowOf = async (judge: HeavyJudge): Promise<readonly string[]> => {
  let [tried, alarms] = [0, 0]
  for (const subject of subjects) {
    process.stderr.write(`${judge.name}: ${subject.title}\n`)
    const outcome = await judgeOne(judge, subject, subject.document)
    const falseOnes = outcome.complaints.filter((text) =>
      heavyAlarms.some((alarm) => alarm.judge === judge.name && alarm.pattern.test(text)),
    )
    tried += outcome.tried
    alarms += falseOnes.length
    problems.push(
      ...outcome.complaints
        .filter((text) => !falseOnes.includes(text))
        .map((text) => `${judge.name}, ${subject.title}: ${text}`),
    )
    for (const text of falseOnes) seen.add(heavyAlarms.findIndex(({ pattern }) => pattern.test(text)))
  }
  const { subject, served } = makeDefect(subjects)
  const { complaints } = await judgeOne(judge, subject, served)
  const sees = complaints.some((text) => !heavyAlarms.some(({ pattern }) => pattern.test(text)))
  if (!sees) problems.push(`${judge.name} does not see that the mock serves another value than the document has`)
  return [`\`${judge.name}\``, pins[judge.name], judge.judges, ...[subjects.length, tried, alarms].map(String)]
}

const seen = new Set<number>()

const judgeOne = async (judge: HeavyJudge, subject: Subject, served: Subject['document']): Promise<Outcome> => {
  const mock = await startMock({ document: served, port: 0 })
  try {
    return await judge.judge(subject, mock, folder)
  } finally {
    await mock.close()
  }
}

try {
  const write = process.argv.includes('--write')
  const java = await hasJava()
  if (!java && (write || process.env.CI)) throw new Error('Specmatic needs a JRE 17 or newer, as `java`')
  if (!java) process.stderr.write('specmatic: skipped, there is no java\n')
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: pins }))
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder)
  const rows: (readonly string[])[] = []
  for (const judge of [steady, ...(java ? [specmatic] : [])]) rows.push(await rowOf(judge))
  if (java) {
    const gone = heavyAlarms.filter((_, index) => !seen.has(index))
    problems.push(...gone.map(({ judge, reason }) => `${judge} no longer raises: ${reason}`))
  }
  const alarms = heavyAlarms.map(({ judge, rule, reason }) => [`\`${judge}\``, `\`${rule}\``, reason])
  const text = [
    markdownTable(['judge', 'version', 'judges', 'documents', 'tried', 'false alarms'], rows),
    markdownTable(['judge', 'complaint', 'why it is wrong'], alarms),
  ].join('\n\n')
  process.stdout.write(`${text}\n`)
  if (write) {
    const file = new URL('../../../../docs/judges.md', import.meta.url)
    await writeFile(file, fillPart(await readFile(file, 'utf8'), 'heavy', text))
  }
  if (problems.length > 0) {
    process.stderr.write(`${problems.join('\n')}\n`)
    process.exitCode = 1
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
