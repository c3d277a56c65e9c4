import { factsOf } from '@sendspec/testing'
import { expect, test } from 'vitest'
import { scaffold } from './scaffold.ts'

test('a field that the page says can be anything is unknown, whatever its example shows', () => {
  const text = `# Cakes

Base URL: \`https://api.cakes.test\`. Send \`Authorization: Bearer <key>\` with every request.

## Add a cake

\`POST /cakes\`

### Parameters

| Name | Type | Description |
|---|---|---|
| \`notes\` | any | Whatever you like. |

### Example request

\`\`\`json
{ "notes": "For Ann" }
\`\`\`
`
  const { files, complaints } = scaffold({ vendor: 'acme', facts: factsOf('bookings.md', text), text })
  expect(complaints).toEqual([])
  const schemas = [...files].find(([path]) => path.endsWith('/schemas.ts'))?.[1]
  expect(schemas).toContain('z.unknown()')
})
