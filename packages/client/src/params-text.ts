import { interfaceText, propertyText } from './declaration-text.ts'
import { jsdoc } from './layout.ts'
import type { Call, Model } from './model.ts'
import { keyText, quote } from './names.ts'

/** The parameters of an operation as one object, and as they are in each case. */
export const paramsText = (model: Model, call: Call): readonly string[] => {
  const { operation, name, params, cases } = call
  if (params.length === 0) return []
  const about = `The parameters of \`${operation.id}\``
  const members = params.map(({ part, property }) =>
    propertyText(model, property, {
      typeName: name,
      direction: 'write',
      uses: [{ operation: operation.id, part, pointer: '' }],
    }),
  )
  const narrowed = cases.map(({ name: caseName, value, otherwise, parameter }) => {
    const key = keyText(parameter)
    const member = otherwise ? `${key}?: ${quote(value)} | undefined` : `${key}: ${quote(value)}`
    const doc = jsdoc([`${about} for a \`${caseName}Result\`.`])
    return doc + interfaceText(`${caseName}Params extends ${name}Params`, [member])
  })
  return [`${jsdoc([`${about}.`])}${interfaceText(`${name}Params`, members)}`, ...narrowed]
}
