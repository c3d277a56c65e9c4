import { isReservedWord, SendspecError, unique } from '@sendspec/contract'
import { clientFile } from './client-file.ts'
import { authText } from './credentials.ts'
import { testKitNames } from './for-tests/test-kit-files.ts'
import type { Model } from './model.ts'
import { header, statements } from './module-text.ts'
import { exportedNames, resourceFile, resourcePath } from './resource-file.ts'

/** What every client exports, by module. */
export const runtime: ReadonlyMap<string, readonly string[]> = new Map([
  ['./runtime/call-error.ts', ['CallError', 'isCallError', 'type FailedCall', 'unwrap']],
  ['./runtime/connection.ts', ['type Connection']],
  ['./runtime/log-calls.ts', ['type LogEntry', 'logCalls']],
  ['./runtime/middleware.ts', ['type CallContext', 'type CallRequest', 'type Middleware', 'type Next']],
  [
    './runtime/options.ts',
    [
      'type CallOptions',
      'type ClientOptions',
      'type Fetch',
      'type FetchInit',
      'type FetchOptions',
      'type FetchResponse',
      'type NoParams',
      'type PageOptions',
      'type SharedOptions',
      'type Token',
      'type TokenSupplier',
    ],
  ],
  ['./runtime/rate-limit.ts', ['createRateLimit', 'type RateLimit', 'type Turn']],
  [
    './runtime/results.ts',
    [
      'type AbortedCall',
      'type CallAnswer',
      'type CallFacts',
      'type CallFailure',
      'type CallerFailure',
      'type EarlierAttempt',
      'type EmptySuccess',
      'type QueueFailure',
      'type NetworkFailure',
      'type ParseFailure',
      'type CallResult',
      'type StatusFailure',
      'type CallSuccess',
      'type DriftFailure',
      'type TimeoutFailure',
      'type TokenFailure',
      'type UnexpectedAnswer',
    ],
  ],
  ['./runtime/validate/drift.ts', ['type Drift']],
  ['./runtime/usage-error.ts', ['UsageError', 'type WrongParameter']],
])

/** Global names that a generated type must not hide. */
const reserved = [
  'AsyncGenerator',
  // `/schema` has a type `BodySchema`.
  'Body',
  'Error',
  'Headers',
  'Number',
  'Object',
  'Operation',
  'Promise',
  'Record',
  'Response',
  'String',
]

/** Names that no component of a contract can have: what every client exports, and global types. */
export const reservedNames: readonly string[] = [
  ...reserved,
  ...testKitNames,
  ...[...runtime.values()].flat().map((name) => name.replace(/^type /, '')),
]

/** Every name that a client exports, sorted. */
export const indexFile = (model: Model): string => {
  const names = new Map([
    ...runtime,
    ...authText(model.vendor)
      .imports.filter(([module]) => !runtime.has(module))
      .map(([module, all]) => [module, all.filter((name) => name.startsWith('type '))] as const),
    ['./client.ts', exportedNames(clientFile(model))],
    ...model.resources.map(
      (resource) => [`./${resourcePath(resource)}`, exportedNames(resourceFile(model, resource))] as const,
    ),
  ])
  const seen = new Set(reserved)
  for (const name of [...names.values()].flatMap((list) => unique(list))) {
    const plain = name.replace(/^type /, '')
    if (isReservedWord(plain)) {
      throw new SendspecError({
        place: `${model.vendor.id} client`,
        what: `a function can't be called ${plain}, which is a word of JavaScript`,
        next: 'rename the operation in the contract',
      })
    }
    if (seen.has(plain)) {
      throw new SendspecError({
        place: `${model.vendor.id} client`,
        what: `two things would be called ${plain}`,
        next: 'rename the component or the operation in the contract',
      })
    }
    seen.add(plain)
  }
  return `${header(`contracts/${model.vendor.id}`)}\n${statements('export', names)}`
}
