// Records what oasdiff says of each single change: `node scripts/bench/diff/record-oasdiff.ts [program]`. oasdiff is no npm
// package: without a program, the `oasdiff` on the PATH is run.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { documentsOf, singleChanges } from '@sendspec/release/testing'
import { type OasdiffLine, recordOf } from './oasdiff.ts'

const [program = 'oasdiff'] = process.argv.slice(2)
const folder = await mkdtemp(join(tmpdir(), 'oasdiff-'))
const run = async (...args: string[]): Promise<string> =>
  (await promisify(execFile)(program, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 })).stdout

try {
  const { before, after } = documentsOf(singleChanges)
  await writeFile(join(folder, 'before.json'), JSON.stringify(before))
  await writeFile(join(folder, 'after.json'), JSON.stringify(after))
  const version = (await run('--version')).trim().split(' ').at(-1)
  const lines = JSON.parse(await run('changelog', 'before.json', 'after.json', '--format=json')) as OasdiffLine[]
  const record = { version, changes: recordOf(singleChanges, lines) }
  await writeFile(new URL('oasdiff.json', import.meta.url), `${JSON.stringify(record, null, 2)}\n`)
} catch (error) {
  process.stderr.write(
    `${program}: ${error instanceof Error ? error.message : error}\n  next: name an oasdiff that runs\n`,
  )
  process.exitCode = 1
} finally {
  await rm(folder, { recursive: true, force: true })
}
