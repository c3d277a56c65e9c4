import { parcels } from '@sendspec/testing'
import { expect, test } from 'vitest'
import { clientFiles } from './index.ts'

const manifestFor = (repository?: string) =>
  JSON.parse(clientFiles(parcels, { repository }).get('clients/made-up/package.json') ?? '') as Record<string, unknown>

test.each([
  'github:acme/apis',
  'https://github.com/acme/apis',
  'https://github.com/acme/apis/',
  'git+https://github.com/acme/apis.git',
])('a client says where its source, issues and documentation are: %s', (repository) => {
  expect(manifestFor(repository)).toMatchObject({
    homepage: 'https://github.com/acme/apis/tree/HEAD/generated/clients/made-up#readme',
    bugs: { url: 'https://github.com/acme/apis/issues' },
    repository: { type: 'git', url: 'git+https://github.com/acme/apis.git', directory: 'generated/clients/made-up' },
  })
})

test('a project without a repository makes clients without addresses', () => {
  const keys = Object.keys(manifestFor())
  expect(keys).toContain('engines')
  for (const key of ['homepage', 'bugs', 'repository']) expect(keys).not.toContain(key)
})
