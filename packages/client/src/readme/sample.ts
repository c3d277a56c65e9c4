import { clientName, neededParams } from '../example.ts'
import type { Call, Model } from '../model.ts'
import { valueText } from '../program-text.ts'

/** The parameters of a sample call, as source. Empty if it needs none. */
export const argumentText = ({ params }: Call): string => {
  const needed = neededParams(params)
  return Object.keys(needed).length > 0 ? valueText(needed, 4) : ''
}

/** A sample call of an operation, as source. */
export const invocation = (model: Model, call: Call): string =>
  `${clientName(model)}.${call.operation.id}(${argumentText(call)})`
