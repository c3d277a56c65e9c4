import { documentedOn } from '@sendspec/contract'
import type { StatedAuth } from '@sendspec/facts'
import { type AuthSort, authSorts, onlyCrates, pageFacts, cratesPageId as pageId } from '@sendspec/testing'
import { describe, expect, test } from 'vitest'
import { checkContract, formatComplaint } from '../check-contract.ts'
import { schemeOfStated } from './stated-auth.ts'

const mark = { line: 4, column: 1 }

describe('what a page states as authentication is', () => {
  test.each<[Omit<StatedAuth, 'line' | 'column'>, unknown]>([
    [{ scheme: 'bearer', header: 'authorization' }, { scheme: 'bearer' }],
    [{ scheme: 'Basic', header: 'Authorization' }, { scheme: 'basic' }],
    [
      { scheme: 'Token', header: 'Authorization' },
      { scheme: 'apiKey', in: 'header', name: 'Authorization', prefix: 'Token' },
    ],
    [
      { scheme: '', header: 'Authorization' },
      { scheme: 'apiKey', in: 'header', name: 'Authorization' },
    ],
    [
      { scheme: 'ApiKey', header: 'X-Key' },
      { scheme: 'apiKey', in: 'header', name: 'X-Key' },
    ],
    [
      { scheme: 'Bearer', header: 'X-Auth' },
      { scheme: 'apiKey', in: 'header', name: 'X-Auth', prefix: 'Bearer' },
    ],
    [
      { scheme: 'ApiKey', header: 'api_key', in: 'query' },
      { scheme: 'apiKey', in: 'query', name: 'api_key' },
    ],
    [{ scheme: 'none', header: '' }, { scheme: 'none' }],
    [{ scheme: 'Digest', header: 'Authorization' }, undefined],
    [{ scheme: 'AWS4-HMAC-SHA256', header: 'Authorization' }, undefined],
  ])('%o', (stated, want) => {
    expect(schemeOfStated({ ...stated, ...mark })).toEqual(want)
  })
})

const stated: Readonly<Record<AuthSort, StatedAuth>> = {
  bearer: { scheme: 'Bearer', header: 'Authorization', ...mark },
  basic: { scheme: 'Basic', header: 'Authorization', ...mark },
  headerKey: { scheme: 'ApiKey', header: 'X-Shop-Id', ...mark },
  prefixedKey: { scheme: 'Token', header: 'Authorization', ...mark },
  queryKey: { scheme: 'ApiKey', header: 'appid', in: 'query', ...mark },
  none: { scheme: 'none', header: '', ...mark },
}

const complaints = (sort: AuthSort, ...onPage: readonly StatedAuth[]): readonly string[] => {
  const auth = { ...authSorts[sort], provenance: documentedOn(pageId)(4) }
  return checkContract(onlyCrates({ rest: { auth } }), { facts: new Map([[pageId, pageFacts({ auth: onPage })]]) })
    .filter(({ check }) => check === 'facts')
    .flatMap(({ complaints }) => complaints)
    .map((each) => formatComplaint(each).split('\n')[0] ?? '')
}

const sorts = Object.keys(authSorts) as AuthSort[]

describe.each(sorts)('a contract with the authentication %s', (sort) => {
  test.each(sorts)('agrees with a page that states %s only if it is the same', (other) => {
    const says = `every-kind auth: line 4 of ${pageId} says ${words[other]}; the contract says ${words[sort]}`
    expect(complaints(sort, stated[other])).toEqual(sort === other ? [] : [says])
  })

  test('agrees with a page that offers it among others', () => {
    expect(complaints(sort, ...Object.values(stated))).toEqual([])
  })
})

const words: Readonly<Record<AuthSort, string>> = {
  bearer: 'authorization: bearer',
  basic: 'authorization: basic',
  headerKey: 'x-shop-id: key',
  prefixedKey: 'authorization: token',
  queryKey: 'the key in ?appid',
  none: 'no authentication',
}
