import { expect, test } from 'vitest'
import { apiFile } from './api-file.ts'
import { indexFile } from './index-file.ts'
import { readModel } from './read-model.ts'
import { subjects } from './test/vendors.ts'

test.for(subjects.map(({ vendor }) => [vendor.id, vendor] as const))('the API of %s has every export', ([, vendor]) => {
  const model = readModel(vendor)
  const api = apiFile(model)
  const exported = [...indexFile(model).matchAll(/^export (?:type )?\{([^}]*)\}/gm)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim().replace(/^type /, ''))
    .filter(Boolean)
  expect(exported.length).toBeGreaterThan(20)
  expect(exported.filter((name) => !new RegExp(`\\b${name}\\b`).test(api))).toEqual([])
})

test.for(subjects.map(({ vendor }) => [vendor.id, vendor] as const))(
  'the API of %s has no code and no comments',
  ([, vendor]) => {
    const api = apiFile(readModel(vendor))
    expect(api).not.toMatch(/\/\*\*|\*\/|^ \* |\breturn\b|=> \{$/m)
    expect(api).toContain('Promise<')
  },
)
