import { callsOf } from '../by-resource.ts'
import { hasBodies, type Model } from '../model.ts'
import { explainFile, explainPath } from './explain-file.ts'
import { schemaFile, schemaPath } from './schema-file.ts'
import { readShapes, shapesFile, shapesPath } from './shapes-file.ts'
import { validateFile, validatePath } from './validate-file.ts'
import { openValues, valuesFile, valuesPath } from './values.ts'

const isValidated = (model: Model, resource: string): boolean => callsOf(model, resource).some(hasBodies)

/** The modules that a client validates with, and its schemas, except the modules of the runtime: by path in `src/`. */
export const validatorFiles = (model: Model): ReadonlyMap<string, string> => {
  const values = openValues()
  const shapes = readShapes(model, values)
  const schema = [schemaPath, schemaFile(model, shapes)] as const
  if (shapes.size === 0) return new Map([schema])
  const resources = model.resources
    .filter((resource) => isValidated(model, resource))
    .flatMap((resource) => {
      const validate = validateFile(model, { resource, values })
      return [
        [validatePath(resource), validate.text] as const,
        [explainPath(resource), explainFile(model, { resource, values: validate.values })] as const,
      ]
    })
  return new Map([
    ...resources,
    [shapesPath, shapesFile(model, shapes)],
    [valuesPath, valuesFile(model.vendor.id, values)],
    schema,
  ])
}
