import type { Operation, Vendor } from '@sendspec/contract'
import { prism } from './prism.ts'
import { sampleRequest } from './sample-request.ts'

/** A mock package's README: start it, ask it for any status or payload, use it in tests. */
export const readme = (vendor: Vendor): string => {
  const { id, name, operations } = vendor
  const [first] = operations
  return `# @sendspec/mock-${id}

Mock server of the ${name} API: [Prism](https://github.com/stoplightio/prism) serving \`openapi.json\`, which Sendspec
generates from its contract. The bodies are those that the documentation shows, corrected where it contradicts itself.

    npx @sendspec/mock-${id} --port 4010

It listens on 127.0.0.1 only, unless \`--host\` says otherwise. It needs Node ${prism.node}, because Prism does.
\`--help\` lists every option.

## Ask for what you need

    ${first ? curl(vendor, first) : ''}

| request header | answer |
|---|---|
| none | the first payload of the successful status |
| \`Prefer: code=401\` | that status |
| \`Prefer: code=200, example=<name>\` | that payload |
| \`Prefer: dynamic=true\` | a body made up from the schema |
| no \`Authorization\` | 401 |

A request that the contract doesn't allow is refused with the documented status, or with 422 and a problem document
that says what is wrong; a body that isn't JSON gets 400.

\`GET /_sendspec/health\` answers 200 without a token when the mock is ready. With \`--errors\` a body that violates its schema is
a 500; with \`--dynamic\` every body is made up from its schema. A request that Prism throws over gets a 500, and the mock goes
on. The exit status is 0 when it was stopped, 1 when it could not start, 2 for wrong usage.

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

/** What `--stateful` does with this vendor's operations, if it has any that keep something. */
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

Requests with \`Prefer\` get what they ask for, and change nothing. Two requests steer the mock, on a loopback address only:

    curl -X POST http://127.0.0.1:4010/_sendspec/reset
    curl -X POST http://127.0.0.1:4010/_sendspec/next -d '${JSON.stringify(sequence)}'

The first puts everything back as it was; the second has the coming calls of an operation answered with these statuses.

`
}

const words: Readonly<Record<'list' | 'get' | 'remove', (name: string) => string>> = {
  list: (name) => `selects, sorts and pages the items of \`${name}\` as the request says`,
  get: (name) => `gives the item of \`${name}\`, or 404`,
  remove: (name) => `takes the item out of \`${name}\`, or gives 404`,
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
  return `curl${verb} -H 'Authorization: Bearer any'${json} 'http://127.0.0.1:4010${path}'`
}
