// Runs `prism proxy` with its log off, and prints the address that it then keeps to itself.
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

const [prism, document, upstream] = process.argv.slice(2)
const probe = createServer()
await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve))
const { port } = probe.address()
await new Promise((resolve) => probe.close(resolve))
const args = [prism, 'proxy', document, upstream, '--port', String(port), '--verboseLevel', 'silent']
const child = spawn(process.execPath, args, { stdio: 'ignore' })
process.once('SIGTERM', () => child.kill('SIGTERM') && process.exit())
while (!(await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined))) await wait(50)
process.stdout.write(`listening on http://127.0.0.1:${port}\n`)
