import { codeSpan, quote } from '@sendspec/contract'
import { alternatives } from '../kinds.ts'
import type { Call, Model } from '../model.ts'
import { isRepeatable } from '../runtime-text.ts'
import { table } from './markdown.ts'
import { paramRows } from './param-rows.ts'

const operation = (model: Model, call: Call): readonly string[] => {
  const { operation, params, answers, otherError } = call
  const nameOf = model.nameOf('read')
  const path = operation.path.replace(/:(\w+)/g, '{$1}')
  const isDelete = operation.method === 'DELETE' && isRepeatable(call)
  return [
    `### ${operation.id}`,
    `${operation.description || operation.summary} \`${operation.method} ${path}\`, [documented here](${operation.notes.docs}).`,
    ...(params.length > 0 ? [table(['parameter', 'type', 'required', 'meaning'], paramRows(model, call))] : []),
    table(
      ['status', 'body', 'meaning'],
      [...answers, ...(otherError ? [{ ...otherError, status: 'any other error' }] : [])].map(
        ({ status, body, description }) => [
          `${status}`,
          body
            ? codeSpan(alternatives(body.shape, { name: body.name, direction: 'read', nameOf }).join(' | '))
            : 'none documented',
          description,
        ],
      ),
    ),
    ...call.cases.map(
      ({ parameter, value, otherwise, name }) =>
        `With \`${parameter}: ${quote(value)}\`${otherwise ? ' or without it' : ''}, the result is a \`${name}Result\`.`,
    ),
    ...(isDelete && answers.some(({ status }) => status === 404)
      ? [
          'If the answer of an attempt is lost, the retry gets the documented 404 although the deletion has succeeded. `earlier` then has an attempt with `mayBeApplied: true`.',
        ]
      : []),
  ]
}

/** Each operation with its parameters and answers. */
export const operationsSection = (model: Model): readonly string[] => [
  '## Operations',
  ...model.calls.flatMap((call) => operation(model, call)),
]
