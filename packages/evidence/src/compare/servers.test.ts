import { describe, expect, it } from 'vitest'
import { serverKey } from './servers.ts'

describe('two addresses of one server', () => {
  it.each([
    ['https://<your-domain>/api', '{tenantUrl}/api'],
    ['https://<your-domain>', 'https://{domain}'],
    ['https://{{tenant}}.acme.test/', 'https://{account}.acme.test'],
    ['::base::', '{baseUrl}'],
  ])('%s is %s', (one, other) => {
    expect(serverKey(one)).toBe(serverKey(other))
  })

  it.each([
    ['https://<your-domain>/api', '{tenantUrl}'],
    ['https://api.acme.test', '{host}'],
    ['https://api.acme.test', 'http://api.acme.test'],
    ['https://{region}.acme.test', 'https://acme.test'],
  ])('%s is not %s', (one, other) => {
    expect(serverKey(one)).not.toBe(serverKey(other))
  })
})
