// Calls the generated clients under every fault: `node scripts/hostile-table.ts`, or `--check` to compare only.
import { readFileSync, writeFileSync } from 'node:fs'
import { hostilePage } from '../packages/cli/src/conformance/hostile/hostile-page.ts'
import { loadClients } from '../packages/cli/src/conformance/hostile/load-clients.ts'
import { sweep } from '../packages/cli/src/conformance/hostile/sweep.ts'
import { thin } from '../packages/cli/src/conformance/hostile/thin.ts'
import { hostileCommands } from '../packages/client/src/hostile/index.ts'

const file = new URL('../docs/hostile.md', import.meta.url)
const runs = await sweep({ clients: await loadClients(), commands: thin(hostileCommands), token: 'any' })
const text = hostilePage(runs)
const check = process.argv.includes('--check')

if (!check) {
  writeFileSync(file, text)
  process.stdout.write('docs/hostile.md: written\n')
} else if (readFileSync(file, 'utf8') !== text) {
  process.stderr.write('docs/hostile.md is not what the clients do\n  next: node scripts/hostile-table.ts\n')
  process.exitCode = 1
}
