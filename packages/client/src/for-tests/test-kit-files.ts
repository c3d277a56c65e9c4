import { readdirSync, readFileSync } from 'node:fs'
import { SendspecError } from '@sendspec/contract'
import type { Model } from '../model.ts'
import { header } from '../module-text.ts'
import { fixturesFile } from './fixtures-file.ts'
import { mockVendorFile } from './mock-vendor-file.ts'
import { mswFile } from './msw-file.ts'
import { testingFile } from './testing-file.ts'

const folder = new URL('../runtime/testing/', import.meta.url)

// Part of this package's own source, read once like an import: nothing outside it decides what is generated.
const sources: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
)

/** Names that the modules declare, in addition to those of the contract. */
export const testKitNames: readonly string[] = [
  'Bodies',
  'BodyIssue',
  'BodySchema',
  'Fault',
  'FaultReply',
  'Fixture',
  'FixtureSource',
  'Fixtures',
  'HttpStatus',
  'MockCall',
  'MockFetch',
  'MockPlan',
  'MockVendor',
  'RandomOptions',
  'Replies',
  'Reply',
  'ReplyFunction',
  'SentCall',
  'StatusReply',
  'UndocumentedReply',
  'VENDOR',
  'ValidatedBody',
]
const files: readonly string[] = ['fixtures', 'mock-vendor', 'msw', 'schema', 'testing']

const checkNames = ({ vendor, calls, declarations, resources }: Model): void => {
  const replies = calls.map(({ name }) => `${name}Reply`)
  const name = [...declarations.keys()].find((each) => testKitNames.includes(each) || replies.includes(each))
  const resource = resources.find((each) => files.includes(each))
  if (name === undefined && resource === undefined) return
  throw new SendspecError({
    place: `${vendor.id} client`,
    what: `${name ?? resource} is the name of something that every client has for tests`,
    next: `rename the ${name === undefined ? 'resource' : 'component'} in the contract`,
  })
}

/**
 * Modules for the tests of a client's users, by path in `src/`. The client itself imports none of them.
 * @throws SendspecError if the contract uses a name that these modules need.
 */
export const testKitFiles = (model: Model): ReadonlyMap<string, string> => {
  checkNames(model)
  return new Map([
    ['fixtures.ts', fixturesFile(model)],
    ['mock-vendor.ts', mockVendorFile(model)],
    ['msw.ts', mswFile(model)],
    ['testing.ts', testingFile(model)],
    ...[...sources].map(
      ([name, text]) =>
        [`runtime/testing/${name}`, `${header(`packages/client/src/runtime/testing/${name}`)}\n${text}`] as const,
    ),
  ])
}
