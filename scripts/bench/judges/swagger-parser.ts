import SwaggerParser from '@apidevtools/swagger-parser'
import { parse } from 'yaml'
import { bothSpellings } from './bench.ts'
import type { Complaint, Judge } from './judge.ts'

interface Failure {
  readonly message: string
  readonly details?: readonly { readonly keyword: string; readonly instancePath: string; readonly message: string }[]
}

export const swaggerParser: Judge = {
  name: '@apidevtools/swagger-parser',
  judges: 'references, and the schema again',
  files: bothSpellings,
  defect: {
    title: 'a reference to nothing',
    make: (document) => {
      Object.assign(document.components?.schemas ?? {}, { Size: { $ref: '#/components/schemas/Nothing' } })
    },
    complaint: { rule: 'reference', pointer: '' },
  },
  run: async (bench, files) => {
    const complaints: Complaint[] = []
    for (const file of files) {
      // It resolves references in place.
      await SwaggerParser.validate(parse(bench.files.get(file) ?? '')).catch((failure: Failure) => {
        complaints.push(...complaintsOf(failure, file))
      })
    }
    return complaints
  },
}

const complaintsOf = ({ message, details }: Failure, file: string): readonly Complaint[] =>
  details
    ? details.map((each) => ({ rule: each.keyword, file, pointer: each.instancePath, message: each.message }))
    : [{ rule: 'reference', file, pointer: '', message }]
