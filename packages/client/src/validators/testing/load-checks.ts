import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Vendor } from '@sendspec/contract'
import { readModel } from '../../read-model.ts'
import type { BodySchema } from '../../runtime/validate/body-schema.ts'
import type { BodyPredicate } from '../../runtime/validate/predicates.ts'
import type { Validator } from '../../runtime/validate/validate-result.ts'
import { schemaPath } from '../schema-file.ts'
import { validatePath } from '../validate-file.ts'
import { validatorFiles } from '../validator-files.ts'

const runtime = new URL('../../runtime/', import.meta.url).href

/** Changes the text of a generated module, by its path in `src/`. */
export type Edit = (text: string, path: string) => string

/** Writes the validators of a vendor to a folder, and returns their paths by the paths in `src/`. */
export const writeValidators = (options: {
  readonly vendor: Vendor
  readonly folder: string
  /** Address of the runtime. */
  readonly runtime: string
  readonly edit?: Edit
}): ReadonlyMap<string, string> => {
  const { vendor, folder, runtime, edit = (text) => text } = options
  return new Map(
    [...validatorFiles(readModel(vendor))].map(([path, text]) => {
      const file = join(folder, path.replace('checks/', ''))
      writeFileSync(
        file,
        edit(text.replaceAll(/'\.{1,2}\/runtime\//g, `'${runtime}`).replaceAll("'./checks/", "'./"), path),
      )
      return [path, file]
    }),
  )
}

/** The generated validators of a vendor, by operation. `edit` changes their modules. */
export const loadValidators = async (vendor: Vendor, edit?: Edit): Promise<Readonly<Record<string, Validator>>> => {
  const folder = mkdtempSync(join(tmpdir(), 'sendspec-checks-'))
  try {
    const files = writeValidators({ vendor, folder, runtime, ...(edit && { edit }) })
    const validators: Record<string, Validator> = {}
    for (const resource of Object.keys(vendor.resources)) {
      const file = files.get(validatePath(resource))
      if (!file) continue
      Object.assign(validators, await import(pathToFileURL(file).href))
      await import(pathToFileURL(file.replace('.validate.', '.explain.')).href)
    }
    return validators
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The generated schemas of a vendor, by the name of what they validate. */
export const loadSchemas = async (vendor: Vendor): Promise<ReadonlyMap<string, BodySchema<unknown>>> => {
  const folder = mkdtempSync(join(tmpdir(), 'sendspec-schemas-'))
  try {
    const file = writeValidators({ vendor, folder, runtime }).get(schemaPath) ?? ''
    const schemas = (await import(pathToFileURL(file).href)) as Readonly<Record<string, BodySchema<unknown>>>
    return new Map(Object.entries(schemas).map(([name, schema]) => [name.replace(/Schema$/, ''), schema]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The generated predicates of a vendor, by operation and status. `edit` changes their modules. */
export const loadPredicates = async (
  vendor: Vendor,
  edit?: Edit,
): Promise<Readonly<Record<string, Readonly<Record<number, BodyPredicate>>>>> => {
  const validators = await loadValidators(vendor, edit)
  return Object.fromEntries(
    vendor.operations.flatMap(({ id: operation, responses }) => {
      const validator = validators[operation]
      if (!validator) return []
      const predicates = responses
        .filter(({ body }) => body)
        .map(({ status }) => {
          const predicate: BodyPredicate = (value, params = {}) => {
            const result = { ok: true, status, data: value }
            const found = validator({ operation: { id: operation, docs: '' }, result, settings: {}, params })
            // Only the explanation of a body that doesn't match has to be loaded.
            return !(found instanceof Promise)
          }
          return [status, predicate] as const
        })
      return [[operation, Object.fromEntries(predicates)]]
    }),
  )
}
