import { Validator } from '@seriousme/openapi-schema-validator'
import { bothSpellings } from './bench.ts'
import type { Complaint, Judge } from './judge.ts'

export const metaSchema: Judge = {
  name: '@seriousme/openapi-schema-validator',
  judges: "OpenAPI's own schema",
  files: bothSpellings,
  defect: {
    title: 'no version',
    make: (document) => {
      Object.assign(document, { info: { title: document.info.title } })
    },
    complaint: { rule: 'required', pointer: '/info' },
  },
  run: async (bench, files) => {
    const complaints: Complaint[] = []
    for (const file of files) {
      const { valid, errors } = await new Validator().validate(bench.files.get(file) ?? '')
      if (valid) continue
      for (const { keyword, instancePath, message } of listOf(errors)) {
        complaints.push({ rule: keyword, file, pointer: instancePath, message })
      }
    }
    return complaints
  },
}

interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly message: string
}

/** An unreadable document gives a message instead of a list. */
const listOf = (errors: unknown): readonly SchemaError[] =>
  Array.isArray(errors) ? errors : [{ keyword: 'readable', instancePath: '', message: String(errors) }]
