import { describe, expect, it } from 'vitest'
import { readUpstream } from './upstream.ts'
import { UsageError } from './usage-error.ts'

describe('the address of an upstream', () => {
  it.each([
    'https://api.example',
    'https://api.example:8443/v2/',
    'http://localhost:4010',
    'http://127.0.0.9',
    'http://[::1]:1',
  ])('%s is taken', (address) => {
    expect(readUpstream(address, { insecure: false }).href).toBe(new URL(address).href)
  })

  it.each([
    ['nowhere', /it is not an address$/m],
    ['ftp://api.example', /not the address of a web API/],
    ['https://ada:s3cret@api.example', /a user or password/],
    ['https://api.example?key=s3cret', /a query or a fragment/],
    ['https://api.example#s3cret', /a query or a fragment/],
    ['http://api.example', /unencrypted\n {2}next: use https:, or add --insecure-upstream/],
    ['http://localhost.example', /unencrypted/],
    ['http://127.0.0.1.example', /unencrypted/],
  ])('%s is refused, without being printed', (address, message) => {
    const read = () => readUpstream(address, { insecure: false })
    expect(read).toThrow(UsageError)
    expect(read).toThrow(message)
    expect(read).not.toThrow(/s3cret/)
  })

  it('may be unencrypted where that is allowed', () => {
    expect(readUpstream('http://api.example', { insecure: true }).host).toBe('api.example')
  })
})
