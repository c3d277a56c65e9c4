// Calls the generated clients under every fault and writes docs/hostile.md. A test of @sendspec/conformance compares it.
import { writeFileSync } from 'node:fs'
import { hostilePage, loadClients, sweep, thin } from '@sendspec/conformance'
import { hostileCommands } from '@sendspec/hostile-server'

const runs = await sweep({ clients: await loadClients(), commands: thin(hostileCommands), token: 'any' })
writeFileSync(new URL('../../../docs/hostile.md', import.meta.url), hostilePage(runs))
process.stdout.write('docs/hostile.md: written\n')
