import { authPlace, type Operation, type Vendor } from '@sendspec/contract'
import { prism } from './prism.ts'
import { sampleRequest } from './sample-request.ts'

/** The README of a mock package: how to start it, choose statuses and payloads, and use it in tests. */
export const readme = (vendor: Vendor): string => {
  const { id, name, operations } = vendor
  const [first] = operations
  return `# @sendspec/mock-${id}

Mock server of the ${name} API: [Prism](https://github.com/stoplightio/prism) serving \`openapi.json\`, which Sendspec
generates from its contract. The bodies are the examples of the documentation, corrected where it contradicts itself.

    npx @sendspec/mock-${id} --port 4010

It listens on 127.0.0.1 unless you set \`--host\`. Prism needs Node ${prism.node}, and so does this package.
\`--help\` lists every option.

## Ask for what you need

    ${first ? curl(vendor, first) : ''}

| request header | answer |
|---|---|
| none | the first payload of the successful status |
| \`Prefer: code=401\` | that status; one that isn't documented has a body of the documented shape |
| \`Prefer: code=200, example=<name>\` | that payload |
| \`Prefer: dynamic=true, seed=<text>\` | a body made up from the schema, the same for the same seed |
| \`Prefer: delay=<ms>\` | a later answer |
| \`Prefer: fault=reset\`, \`half\` or \`rate-limit\` | a connection that breaks, or 429 with \`Retry-After\` |${vendor.auth.scheme === 'none' ? '' : `\n| ${missing(vendor)} | 401 |`}

A preference that can't be honoured gets 400 and the choices. A request that the contract doesn't allow is refused with
the documented status, or with 422 and a problem document. Body, \`sendspec-reason\` header and log name the place, what was
expected and what was received.

\`GET /_sendspec/health\` answers 200 without credentials when the mock is ready. With \`--errors\` a body that violates its schema is
a 500; with \`--dynamic\` every body is made up from its schema. A request on which the mock fails gets a 500, and the mock keeps
running. Ctrl-C or SIGTERM stops it. The exit status is 0 when it was stopped, 1 when it could not start, 2 for wrong usage.

| operation | request | statuses | payloads |
|---|---|---|---|
${operations.map((operation) => row(vendor, operation)).join('\n')}

${stateful(vendor)}## In tests

\`\`\`js
import { startMock } from '@sendspec/mock-${id}'

const mock = await startMock({ port: 0 })
// … mock.url …
await mock.close()
\`\`\`

With \`stateful: true\` it also has \`mock.reset()\` and \`mock.next(operation, codes)\`.

Not made by ${name}. MIT licence; Prism, a dependency, is under Apache-2.0.
`
}

/** The section about `--stateful`, if the vendor has operations with items. */
const stateful = ({ operations, collections = {} }: Vendor): string => {
  const uses = operations.flatMap(({ id, notes: { collection } }) => (collection ? [{ id, ...collection }] : []))
  if (uses.length === 0) return ''
  const { id: operation, responses = [] } = operations.find(({ id }) => id === uses[0]?.id) ?? {}
  const sequence = { operation, codes: [responses.at(-1)?.status, responses[0]?.status] }
  const sizes = Object.entries(collections).map(([name, { size }]) => `${size} items in \`${name}\``)
  const rows = uses.map(({ id, action, of }) => `| \`${id}\` | ${words[action](of)} |`)
  return `## With state

With \`--stateful\` the mock starts with ${sizes.join(' and ')}, the documented ones first, and answers from them:

| operation | what it does |
|---|---|
${rows.join('\n')}

A request whose \`Prefer\` chooses the answer changes nothing. Two requests control the mock, on a loopback address only:

    curl --json '{}' http://127.0.0.1:4010/_sendspec/reset
    curl --json '${JSON.stringify(sequence)}' http://127.0.0.1:4010/_sendspec/next

The first restores the initial items; the second answers the next calls of an operation with these statuses.

`
}

const words: Readonly<Record<'list' | 'get' | 'remove', (name: string) => string>> = {
  list: (name) => `selects, sorts and pages the items of \`${name}\``,
  get: (name) => `returns the item of \`${name}\`, or 404`,
  remove: (name) => `removes the item from \`${name}\`, or returns 404`,
}

const row = ({ payloads }: Vendor, { id, method, path, responses }: Operation): string => {
  const names = payloads
    .filter(({ operation, part }) => operation === id && part !== 'request')
    .map((payload) => `\`${payload.name}\` (${payload.part})`)
  return `| \`${id}\` | \`${method} ${path.replace(/:(\w+)/g, '{$1}')}\` | ${responses.map(({ status }) => status).join(', ')} | ${names.join(', ')} |`
}

const curl = (vendor: Vendor, operation: Operation): string => {
  const { method, path, body } = sampleRequest(vendor, operation)
  const verb = method === 'GET' ? '' : ` -X ${method}`
  const json = body === undefined ? '' : ` -H 'Content-Type: application/json' -d '${JSON.stringify(body)}'`
  const place = authPlace(vendor.auth)
  const value = vendor.auth.scheme === 'basic' ? 'YW55OmFueQ==' : 'any'
  const header =
    place?.in === 'header' ? ` -H '${headerCase(place.name)}: ${place.prefix ? `${place.prefix} ` : ''}${value}'` : ''
  const key = place?.in === 'query' ? `${path.includes('?') ? '&' : '?'}${place.name}=any` : ''
  return `curl${verb}${header}${json} 'http://127.0.0.1:4010${path}${key}'`
}

const headerCase = (name: string): string => name.replace(/(?:^|-)./g, (start) => start.toUpperCase())

/** What a request lacks that is refused with 401. */
const missing = ({ auth }: Vendor): string => {
  const place = authPlace(auth)
  if (!place) return ''
  return place.in === 'query' ? `no \`?${place.name}=\`` : `no \`${headerCase(place.name)}\``
}
