import { quote } from '@sendspec/contract'
import { callsOf } from '../by-resource.ts'
import { bracketed, indent } from '../layout.ts'
import { member } from '../member.ts'
import { type Call, errorRanges, hasBodies, type Model } from '../model.ts'
import { moduleText } from '../module-text.ts'
import { explainPath } from './explain-file.ts'
import { predicateOf } from './predicate-of.ts'
import { openPredicateScope, type PredicateScope } from './predicate-scope.ts'
import { type Values, valuesPath } from './values.ts'

/** Where the validators of a resource are, in `src/`. */
export const validatePath = (resource: string): string => `checks/${resource}.validate.ts`

const inFolder = (path: string): string => path.replace('checks/', './')

/** A predicate that depends on a parameter of the call. */
const dependentPredicate = (call: Call, predicateIn: (index: number) => string): string => {
  const conditions = call.cases.flatMap(({ parameter, value, otherwise }, index) =>
    otherwise ? [] : [`if (params${member(parameter)} === ${quote(value)}) return ${predicateIn(index)}(value)`],
  )
  const otherwise = predicateIn(call.cases.findIndex((each) => each.otherwise))
  return `(value, params) => {\n${indent([...conditions, `return ${otherwise}(value)`].join('\n'))}\n}`
}

const validatorText = (call: Call, { scope, values }: { scope: PredicateScope; values: Values }): string => {
  const { operation, answers, otherError, cases } = call
  const predicates = answers.flatMap(({ status, body }) => {
    if (!body) return []
    const predicate = (of: typeof body): string => predicateOf(of.shape, { scope, values, wanted: of.name })
    if (cases[0]?.answer.status !== status) return [`${status}: ${predicate(body)}`]
    const inCases = cases.map(({ answer }) => predicate(answer.body ?? body))
    const text = dependentPredicate(call, (index) => inCases[index] as string)
    return [`${status}: ${scope.declared({ wanted: body.name, type: 'BodyPredicate', text })}`]
  })
  const ofErrors = otherError
    ? errorRanges.map(
        (range) => `${range}: ${predicateOf(otherError.body.shape, { scope, values, wanted: otherError.body.name })}`,
      )
    : []
  const parts = [...predicates, ...ofErrors]
  const table = bracketed({ before: '', open: '{', parts, close: '}', padded: true, column: 2 })
  return bracketed({
    before: `export const ${operation.id}: Validator = /* @__PURE__ */ validatorOf`,
    open: '(',
    parts: [table, 'explain'],
    close: ')',
  })
}

/** The validators of a resource's operations, which a client loads with the first body, and the values that they use. */
export const validateFile = (
  model: Model,
  options: { resource: string; values: Values },
): { readonly text: string; readonly values: readonly string[] } => {
  const { resource } = options
  const calls = callsOf(model, resource)
  const scope = openPredicateScope(calls.map(({ operation }) => operation.id))
  const validators = calls.filter(hasBodies).map((call) => validatorText(call, { scope, values: options.values }))
  const values = scope.constants()
  const list = bracketed({ before: '', open: '[', parts: values, close: '])', column: 29 })
  const explain = [
    '/** Loads the module that finds the mismatches of a body. */',
    'const explain = async (call: AnsweredCall) => {',
    `  const module = await import(${quote(inFolder(explainPath(resource)))})`,
    indent(`return module.explain(call, ${list}`),
    '}',
  ].join('\n')
  const imports = new Map([
    ['../runtime/validate/validate-result.ts', ['type AnsweredCall', 'type Validator']],
    ['../runtime/validate/predicates.ts', [...scope.runtimeNames(), 'validatorOf']],
    [inFolder(valuesPath), values],
  ])
  const blocks = [...scope.declarations(), explain, ...validators]
  return { text: moduleText({ source: `contracts/${model.vendor.id}`, imports, blocks }), values }
}
