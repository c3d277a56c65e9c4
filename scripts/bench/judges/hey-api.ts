import { createClient } from '@hey-api/openapi-ts'
import { inJson } from './bench.ts'
import { textForNumber } from './defects.ts'
import type { Judge } from './judge.ts'
import { statusKey, typeName } from './type-assertions.ts'
import { type Generator, judgeTypes } from './type-judge.ts'

const locations: Readonly<Record<string, string>> = { query: 'query', path: 'path', header: 'headers' }

const response = (id: string, status: string): string =>
  `theirs.${typeName(id)}${Number(status) < 400 ? 'Responses' : 'Errors'}[${statusKey(status)}]`

const generator: Generator = {
  module: 'types.gen.ts',
  naming: {
    import: (theirs) => `import type * as theirs from '${theirs}'`,
    parameters: (id, location) => `NonNullable<theirs.${typeName(id)}Data['${locations[location]}']>`,
    requestBody: (id) => `NonNullable<theirs.${typeName(id)}Data['body']>`,
    response,
    noBody: (id, status) => `Same<${response(id, status)}, ${Number(status) < 400 ? 'void' : 'unknown'}>`,
  },
  generate: async (document, target) => {
    const input = structuredClone(document) as unknown as Record<string, unknown>
    await createClient({ input, output: target, logs: { level: 'silent', file: false } })
  },
}

export const heyApi: Judge = {
  name: '@hey-api/openapi-ts',
  judges: 'a client: it compiles, and its types are those of the generated client',
  files: inJson,
  defect: textForNumber,
  run: (bench, files) => judgeTypes(generator, bench, files),
}
