import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
const dir = new URL('../../contracts/', import.meta.url)
const p = (v, n) => JSON.parse(readFileSync(new URL(`${v}/evidence/payloads/${n}.json`, dir), 'utf8')).body
let n = 0
createServer((req, res) => {
  n++
  const url = req.url
  let body
  if (url.startsWith('/slow')) return
  if (url.startsWith('/v1/api/v3/send') || url.startsWith('/api/v3/send')) {
    body = structuredClone(p('sendoso', 'listSends.200.two-sends'))
    if (n % 3 === 1) { body.sends[0].status = 'Vanished'; body.sends[1].recipient = 5; body.extra = { secret: 'sk_live_12345' } ; body.sends[0]['ada@lovelace.example'] = 1 }
    if (n % 3 === 2) { delete body.total_count; }
  }
  res.setHeader('content-type', 'application/json'); res.setHeader('set-cookie', ['a=1', 'b=2'])
  if (url.includes('broken')) { res.end('{"a":'); return }
  const z = gzipSync(JSON.stringify(body ?? {}))
  res.setHeader('content-encoding', 'gzip'); res.end(z)
}).listen(Number(process.argv[2]), '127.0.0.1')
