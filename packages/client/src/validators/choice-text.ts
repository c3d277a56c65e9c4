import type { BodyCase } from '../body-cases.ts'
import { indent } from '../layout.ts'
import { member, quote } from '../names.ts'

/** A function's body that returns what is right for the value of a parameter. */
export const choiceText = (choices: readonly (BodyCase & { readonly text: string })[]): string => {
  const conditions = choices
    .filter(({ otherwise }) => !otherwise)
    .map(({ parameter, value, text }) => `if (params${member(parameter)} === ${quote(value)}) return ${text}`)
  const usual = choices.find(({ otherwise }) => otherwise)?.text
  return `{\n${indent([...conditions, `return ${usual}`].join('\n'))}\n}`
}
