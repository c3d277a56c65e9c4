import { callText, pagingText } from './function-text.ts'
import type { Call, Model } from './model.ts'
import { paramsText } from './params-text.ts'
import { headersText, resultText } from './result-text.ts'
import { runtimeText } from './runtime-text.ts'

/** An operation: its functions, then its types. */
export const operationText = (model: Model, call: Call): readonly string[] => [
  callText(model, call),
  ...pagingText(model, call),
  runtimeText(call),
  ...paramsText(model, call),
  ...resultText(model, call),
  ...headersText(model, call),
]
