import { start } from './src/testing/run.ts'
const p = start(['proxy', 'sendoso', '--upstream', 'http://127.0.0.1:47111', '--port', '0', '--record', '/tmp/proxytry/rec', '--report', 'sarif', '--report-file', '/tmp/proxytry/r.sarif', ...process.argv.slice(2)])
const out = await p.printed(/ready/)
const url = /http:\S+/.exec(out)[0]
const { createSendoso } = await import('../../generated/clients/sendoso/src/index.ts')
const c = createSendoso({ token: 'sk_secret_token', baseUrl: url })
for (let i = 0; i < 5; i++) { const r = await c.listSends({ page: 1 }); console.log(r.ok, r.kind, r.drift?.length) }
console.log((await fetch(url + '/api/v3/broken?token=sk_1', { headers: { authorization: 'Bearer x' } })).status)
const slow = fetch(url + '/slow').catch((e) => console.log('slow ended', e.message))
await new Promise((r) => setTimeout(r, 300))
const done = await p.stop()
await slow
console.log(done.status); console.log(done.stdout); console.log('STDERR', done.stderr)
