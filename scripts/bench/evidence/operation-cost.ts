// Counts what one further operation costs: `pnpm exec node scripts/bench/evidence/operation-cost.ts`
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { evidenceAt } from '@sendspec/evidence'
import { readPage } from '@sendspec/reader'
import { addition, listingFiles } from '@sendspec/scaffold'
import { errors } from '../../../contracts/sendoso/errors.ts'
import { vendor } from '../../../contracts/sendoso/index.ts'
import * as schemas from '../../../contracts/sendoso/sends/schemas.ts'

const folder = new URL('../../../contracts/sendoso/', import.meta.url)

/** Fields of a made-up answer: name, type, example. */
const fields = [
  ...['id', 'owner_id', 'team_id', 'budget', 'sent_count', 'opened_count'].map((name) => [name, 'integer', 7] as const),
  ...['title', 'subject', 'note', 'label', 'region', 'source'].map((name) => [name, 'string', 'text'] as const),
  ...['active', 'archived'].map((name) => [name, 'boolean', true] as const),
  ...['starts_at', 'ends_at'].map((name) => [name, 'string', '2024-05-01T10:00:00Z'] as const),
]

const item = Object.fromEntries(fields.map(([name, , example]) => [name, example]))
const described = (name: string, type: string, about: string): string =>
  `<ResponseField name="${name}" type="${type}" required>\n${about}\n</ResponseField>\n`

/** A page with a list of 16 fields, three for its pages and the list itself. Errors are those of the vendor. */
const text = `---
title: List drives
api: GET https://app.sendoso.com/api/v3/drives
---

## Query parameters

<ParamField query="page" type="integer">
  Number of the page.
</ParamField>

<ParamField query="per_page" type="integer">
  Drives on a page.
</ParamField>

## Response

${['current_page', 'per_page', 'total_count'].map((name) => described(name, 'integer', '  A number.')).join('')}
${described('drives', 'array', `  The drives.\n  <Expandable title="drive">\n${fields.map(([name, type]) => described(name, type, '  A field.')).join('')}\n  </Expandable>`)}
<RequestExample>

\`\`\`bash
curl https://app.sendoso.com/api/v3/drives -H "Authorization: Bearer $TOKEN"
\`\`\`

</RequestExample>

<ResponseExample>

\`\`\`json 200
${JSON.stringify({ current_page: 1, per_page: 25, total_count: 1, drives: [item] }, null, 2)}
\`\`\`

</ResponseExample>
`

const exportsOf = (file: string, module: object) =>
  Object.entries(module).map(([name, value]) => ({ file, name, value }) as const)
const sources: ReadonlyMap<string, string> = new Map(
  listingFiles.map((path) => [path, readFileSync(new URL(path, folder), 'utf8')]),
)
const added = addition({
  vendor,
  facts: readPage({ id: 'made-up-drives.mdx', text, url: 'https://developer.sendoso.com/made-up' }),
  text,
  sources,
  exports: [...exportsOf('errors.ts', { errors }), ...exportsOf('sends/schemas.ts', schemas)],
  evidence: evidenceAt(vendor, folder.pathname),
})

const formatted = (path: string, source: string): readonly string[] =>
  execFileSync('biome', ['check', '--write', `--stdin-file-path=contracts/sendoso/${path}`], {
    input: source,
    encoding: 'utf8',
  })
    .split('\n')
    .slice(0, -1)

const rows = [...added.files]
  .filter(([path]) => path.endsWith('.ts') && !path.startsWith('evidence/'))
  .map(([path, source]) => {
    const before = new Set(formatted(path, sources.get(path) ?? ''))
    return { path, lines: formatted(path, source).filter((line) => !before.has(line) || !sources.has(path)).length }
  })
/** Which pages follow is for a person to write: as many lines as the vendor's other list has. */
const routes = readFileSync(new URL('sends/routes.ts', folder), 'utf8').split('\n')
const from = routes.findIndex((line) => line.includes('pagination: {'))
const pagination = routes.slice(from).findIndex((line) => line.trim() === '},') + 1
const all = [...rows, { path: 'list-drives/routes.ts: pagination, by hand', lines: pagination }]

for (const { path, lines } of all) process.stdout.write(`${String(lines).padStart(4)} ${path}\n`)
const total = all.reduce((sum, { lines }) => sum + lines, 0)
const what = `${fields.length + 4} fields and ${Object.keys(errors).length} errors`
process.stdout.write(`${String(total).padStart(4)} lines in ${rows.length} files, for ${what}\n`)
for (const each of added.reused) process.stdout.write(`     used again: ${each}\n`)
for (const { what: differs } of added.complaints) process.stdout.write(`     not as the page: ${differs}\n`)
