import { onlyOrders } from '@sendspec/testing'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { toOpenApi } from './document.ts'
import { openapiFiles } from './files.ts'
import { vendors } from './testing/vendors.ts'

const names = ['openapi.json', 'openapi.yaml', 'openapi.documented.json', 'openapi.documented.yaml', 'overlay.yaml']

describe.each(vendors.map((vendor) => ({ id: vendor.id, vendor })))('the files of $id', ({ id, vendor }) => {
  const files = openapiFiles(vendor)
  const file = (name: string): string => files.get(`openapi/${id}/${name}`) ?? ''

  test('are the documents of both readings and the Overlay', () => {
    expect([...files.keys()]).toEqual(names.map((name) => `openapi/${id}/${name}`))
  })

  test('are the same bytes every time', () => {
    expect([...openapiFiles(vendor)]).toEqual([...files])
  })

  test.each(['openapi', 'openapi.documented'])(
    'say the same in %s.json and %s.yaml, with keys in one order',
    (name) => {
      expect(JSON.stringify(parse(file(`${name}.yaml`)), null, 2)).toBe(file(`${name}.json`).trimEnd())
    },
  )

  test('read the same to YAML 1.1 parsers, and have no anchors', () => {
    for (const name of names.filter((each) => each.endsWith('.yaml'))) {
      expect(parse(file(name), { version: '1.1' })).toEqual(parse(file(name)))
      expect(file(name)).not.toMatch(/: [&*]\w/)
    }
  })

  test('end in one line break', () => {
    for (const text of files.values()) expect(text).toMatch(/[^\n]\n$/)
  })
})

test('a document has its keys in reading order', () => {
  expect(Object.keys(toOpenApi(onlyOrders(), 'observed')).slice(0, 8)).toEqual([
    'openapi',
    'info',
    'externalDocs',
    'servers',
    'tags',
    'security',
    'paths',
    'components',
  ])
})

test('components are in the order in which the contract uses them', () => {
  expect(Object.keys(toOpenApi(onlyOrders(), 'observed').components?.schemas ?? {})).toEqual([
    'Size',
    'Order',
    'Milk',
    'Note',
    'Problem',
    'Search',
  ])
})
