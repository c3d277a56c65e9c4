import { createRequire } from 'node:module'
import { inJson } from './bench.ts'
import type { Complaint, Judge } from './judge.ts'

interface Outcome {
  readonly errors: readonly {
    readonly keyword?: string
    readonly type: string
    readonly message: string
    readonly examplePath?: string
  }[]
}

// It has no types.
const { validateExamples } = createRequire(import.meta.url)('openapi-examples-validator') as {
  validateExamples(document: object, options: { noAdditionalProperties: boolean }): Promise<Outcome>
}

export const examplesValidator: Judge = {
  name: 'openapi-examples-validator',
  judges: 'examples, without properties that their schemas lack',
  files: inJson,
  defect: {
    title: 'an example with a property that the schema lacks',
    make: ({ paths }) => {
      const { huge } = paths?.['/orders/{id}']?.get?.responses?.['200'].content['application/json'].examples ?? {}
      Object.assign(huge.value, { spoon: 'long' })
    },
    complaint: {
      rule: 'additionalProperties',
      pointer: '/paths/~1orders~1{id}/get/responses/200/content/application~1json/examples/huge/value',
    },
  },
  run: async (bench, files) => {
    const complaints: Complaint[] = []
    for (const file of files) {
      const document = JSON.parse(bench.files.get(file) ?? '')
      const { errors } = await quietly(() => validateExamples(document, { noAdditionalProperties: true }))
      for (const { keyword, type, examplePath = '', message } of errors) {
        complaints.push({ rule: keyword ?? type, file, pointer: examplePath, message })
      }
    }
    return complaints
  },
}

/** It logs every schema below `anyOf` that it doesn't validate. */
const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
  const { warn } = globalThis.console
  globalThis.console.warn = () => {}
  try {
    return await work()
  } finally {
    globalThis.console.warn = warn
  }
}
