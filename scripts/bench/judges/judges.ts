import { examplesValidator } from './examples-validator.ts'
import { heyApi } from './hey-api.ts'
import type { Judge } from './judge.ts'
import { metaSchema } from './meta-schema.ts'
import { openapiTypescript, openapiTypescriptWithoutDefaults } from './openapi-typescript.ts'
import { redoclyDrift } from './redocly-drift.ts'
import { redoclyLint } from './redocly-lint.ts'
import { spectral } from './spectral.ts'
import { swaggerParser } from './swagger-parser.ts'

/** The judges that are fast enough for every test run. */
export const judges: readonly Judge[] = [
  spectral,
  redoclyLint,
  metaSchema,
  swaggerParser,
  examplesValidator,
  redoclyDrift,
  openapiTypescript,
  openapiTypescriptWithoutDefaults,
  heyApi,
]
