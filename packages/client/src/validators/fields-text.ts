import { indent } from '../layout.ts'
import { member, quote } from '../names.ts'
import { stepTo } from '../runtime/validate/pointer.ts'

/** Widest line of generated code. */
const WIDTH = 120

/** The function that checks the keys of an object, one after the other. */
export const fieldsText = (fields: readonly { readonly key: string; readonly check: string }[]): string => {
  const calls = fields.map(({ key, check }) => `${check}(value${member(key)}, trail, ${quote(stepTo(key))})`)
  if (calls.length === 0) return '() => true'
  const flat = calls.join(' && ')
  const head = '(value, trail) =>'
  if (`  ${head} ${flat},`.length <= WIDTH) return `${head} ${flat}`
  return `${head}\n${indent(`    ${flat},`.length <= WIDTH ? flat : calls.join(' &&\n'))}`
}
