// Calls the generated clients under every fault and writes docs/hostile.md. A test of @sendspec/conformance compares it.
import { writeFileSync } from 'node:fs'
import { hostilePage, loadClients, ownSweep, sweep, thin } from '@sendspec/conformance'
import { hostileCommands } from '@sendspec/hostile-server'

const clients = await loadClients()
const runs = await sweep({ clients, commands: thin(hostileCommands), token: 'any' })
writeFileSync(new URL('../../../docs/hostile.md', import.meta.url), hostilePage(runs, await ownSweep(clients)))
process.stdout.write('docs/hostile.md: written\n')
