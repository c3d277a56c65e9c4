// Runs the judges and writes docs/judges.md: `node scripts/bench/judges/write-table.ts`. `judges.test.ts` compares it.
import { writeFileSync } from 'node:fs'
import { makeBench } from './bench.ts'
import { judgePage, judgePageFile } from './judge-page.ts'
import { judges } from './judges.ts'
import { type JudgeResult, verdictOf } from './verdict.ts'

const bench = makeBench(judges)
try {
  const verdicts: JudgeResult[] = []
  for (const judge of judges) verdicts.push(await verdictOf(judge, bench))
  const { text, problems } = await judgePage(verdicts, bench)
  writeFileSync(judgePageFile, text)
  process.stdout.write('docs/judges.md: written\n')
  if (problems.length > 0) {
    process.stderr.write(`${problems.join('\n')}\n`)
    process.exitCode = 1
  }
} finally {
  bench.remove()
}
