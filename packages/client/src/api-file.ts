import { codeBlock } from '@sendspec/contract'
import { clientTypes, creatorsText } from './client-file.ts'
import { callText, pagingText } from './function-text.ts'
import { runtime } from './index-file.ts'
import type { Call, Model } from './model.ts'
import { operationTypes } from './resource-file.ts'

/** Generated code without its comments. Each of them is on lines of its own. */
const withoutComments = (text: string): string => {
  const lines: string[] = []
  let inside = false
  for (const line of text.split('\n')) {
    inside ||= line.trimStart().startsWith('/**')
    if (!inside) lines.push(line.replace(/^export /, ''))
    else inside = !line.endsWith('*/')
  }
  return lines.join('\n')
}

const code = (blocks: readonly string[]): string => codeBlock('ts', blocks.map(withoutComments).join('\n\n'))

/** The signatures of a function: its overloads, or itself without its body. */
const signatures = (text: string): string => {
  const heads = withoutComments(text).split(/^(?=function )/m)
  return (heads.length > 1 ? heads.slice(0, -1).join('') : (heads[0]?.split(' {\n  return ')[0] ?? '')).trimEnd()
}

const functions = (model: Model, call: Call): string =>
  [callText(model, call), ...pagingText(model, call)].map(signatures).join('\n')

/**
 * What callers see of a client: its signatures and types, in the order of the contract. A change of it in a review is a
 * change for callers.
 */
export const apiFile = (model: Model): string => {
  const { vendor, calls } = model
  const shared = [...runtime.values()].flat().map((name) => name.replace(/^type /, ''))
  const sections = [
    `# API of @sendspec/${vendor.id}`,
    'What callers see: signatures and types, without their comments. [README.md](README.md) explains them.',
    '## Client',
    code([creatorsText(model).join('\n'), ...clientTypes(model)]),
    ...calls.flatMap((call) => [
      `## ${call.operation.id}`,
      code([functions(model, call), ...operationTypes(model, call)]),
    ]),
    '## Shared by all clients',
    `${shared
      .sort()
      .map((name) => `\`${name}\``)
      .join(', ')}.`,
    `Made by Sendspec from the contract \`contracts/${vendor.id}\`. Do not edit.`,
  ]
  return `${sections.join('\n\n')}\n`
}
