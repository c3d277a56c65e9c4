import type { Vendor } from '@sendspec/contract'
import { hiddenKey, isPlainKey } from './safe-pointer.ts'

interface Branch {
  readonly literals: Map<string, Branch>
  parameter?: { readonly name: string; readonly branch: Branch }
  /** Whether an operation's path ends here. */
  end: boolean
}

/**
 * Names calls without any value in them: `GET /api/sends/{uuid}`. Of a path that the contract lacks, a segment is shown
 * where the contract's paths name it, or right behind what only leads to operations; all others may be data.
 */
export const callNames = (vendor: Vendor): ((method: string, path: string) => string) => {
  const root = branch()
  for (const { path } of vendor.operations) add(root, segments(path))
  return (method, path) => `${method} /${shown(root, segments(path)).join('/')}`
}

const branch = (): Branch => ({ literals: new Map(), end: false })

const segments = (path: string): readonly string[] => path.replace(/^\//, '').split('/')

const add = (from: Branch, [step, ...rest]: readonly string[]): void => {
  if (step === undefined) {
    from.end = true
    return
  }
  if (step.startsWith(':')) {
    from.parameter ??= { name: `{${step.slice(1)}}`, branch: branch() }
    add(from.parameter.branch, rest)
    return
  }
  const next = from.literals.get(step) ?? branch()
  from.literals.set(step, next)
  add(next, rest)
}

const shown = (from: Branch | undefined, [step, ...rest]: readonly string[]): readonly string[] => {
  if (step === undefined) return []
  if (step === '') return ['', ...shown(undefined, rest)]
  const next = from?.literals.get(step)
  if (next) return [step, ...shown(next, rest)]
  if (from?.parameter) return [from.parameter.name, ...shown(from.parameter.branch, rest)]
  const name = from && !from.end && isPlainKey(step) ? step : hiddenKey
  return [name, ...shown(undefined, rest)]
}
