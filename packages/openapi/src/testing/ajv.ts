import { formatPointer } from '@sendspec/contract'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { OpenAPIObject } from 'openapi3-ts/oas31'

/** Says whether a value is valid at a JSON pointer of a document. */
export type Judge = (value: unknown) => boolean

/** A strict JSON Schema 2020-12 validator for the schemas of one document, by their pointers. */
export const judgeOf = (document: OpenAPIObject): ((pointer: string) => Judge) => {
  const ajv = new Ajv2020({ strict: true })
  addFormats.default(ajv)
  ajv.addVocabulary(['x-provenance', 'x-findings', 'paths', 'components'])
  ajv.addSchema({ paths: document.paths, components: document.components }, 'document', false, false)
  return (pointer) => {
    const validate = ajv.compile({ $ref: `document#${pointer}` })
    return (value) => validate(value) === true
  }
}

/** A JSON pointer as the fragment of an address. */
export const pointerTo = (...steps: readonly (string | number)[]): string =>
  steps.map((step) => `/${encodeURIComponent(formatPointer([step]).slice(1))}`).join('')
