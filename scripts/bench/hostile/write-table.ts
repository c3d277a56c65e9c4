// Calls the generated clients under every fault: `node scripts/bench/hostile/write-table.ts`. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { hostilePage, loadClients, sweep, thin } from '@sendspec/conformance'
import { hostileCommands } from '@sendspec/hostile-server'

const file = new URL('../../../docs/hostile.md', import.meta.url)
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
