import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { inJson } from './bench.ts'
import { textForNumber } from './defects.ts'
import type { Judge } from './judge.ts'
import { statusKey } from './type-assertions.ts'
import { type Generator, judgeTypes } from './type-judge.ts'

const content = (id: string, status: string): string =>
  `operations['${id}']['responses'][${statusKey(status)}]['content']`

const generator = (defaultNonNullable: boolean): Generator => ({
  module: 'paths.ts',
  naming: {
    import: (theirs) => `import type { operations } from '${theirs}'`,
    parameters: (id, location) => `NonNullable<operations['${id}']['parameters']['${location}']>`,
    requestBody: (id) => `NonNullable<operations['${id}']['requestBody']>['content']['application/json']`,
    response: (id, status) => `${content(id, status)}['application/json']`,
    noBody: (id, status) => `Same<${content(id, status)}, undefined>`,
  },
  generate: async (document, target) => {
    const nodes = await openapiTS(structuredClone(document) as OpenAPI3, { silent: true, defaultNonNullable })
    mkdirSync(target, { recursive: true })
    writeFileSync(join(target, 'paths.ts'), astToString(nodes))
  },
})

const judge = {
  name: 'openapi-typescript',
  judges: 'types: they compile, and are those of the generated client',
  files: inJson,
  defect: textForNumber,
} as const

export const openapiTypescript: Judge = {
  ...judge,
  run: (bench, files) => judgeTypes(generator(true), bench, files),
}

/** Finds errors that the false alarms about defaults could hide. */
export const openapiTypescriptWithoutDefaults: Judge = {
  ...judge,
  part: '`--default-non-nullable=false`',
  run: (bench, files) => judgeTypes(generator(false), bench, files),
}
