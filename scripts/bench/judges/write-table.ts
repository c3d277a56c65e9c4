// Runs the judges and writes docs/judges.md: `node scripts/bench/judges/write-table.ts`. `judges.test.ts` compares it.
import { writeFileSync } from 'node:fs'
import { makeBench } from './bench.ts'
import { judgePage, judgePageFile } from './judge-page.ts'
import { type JudgeResult, judgeResult } from './judge-result.ts'
import { judges } from './judges.ts'

const bench = makeBench(judges)
try {
  const results: JudgeResult[] = []
  for (const judge of judges) results.push(await judgeResult(judge, bench))
  const { text, problems } = await judgePage(results, bench)
  writeFileSync(judgePageFile, text)
  process.stdout.write('docs/judges.md: written\n')
  if (problems.length > 0) {
    process.stderr.write(`${problems.join('\n')}\n`)
    process.exitCode = 1
  }
} finally {
  bench.remove()
}
