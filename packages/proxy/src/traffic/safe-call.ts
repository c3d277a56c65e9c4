import type { Vendor } from '@sendspec/contract'
import { hiddenName, isPlainName } from './shown-names.ts'

interface Branch {
  readonly literals: Map<string, Branch>
  parameter?: { readonly name: string; readonly branch: Branch }
  /** Whether an operation's path ends here. */
  end: boolean
}

/**
 * Names calls without any value in them: `GET /api/sends/{uuid}`. Of a path that the contract lacks, only the segments are
 * shown that the contract's paths have there: all others may be values. With `all` also a segment that reads like a name,
 * right after what only leads to operations.
 */
export const callNames = (vendor: Vendor, { all }: { all: boolean }): ((method: string, path: string) => string) => {
  const root = branch()
  for (const { path } of vendor.operations) add(root, segments(path))
  const shown = (from: Branch | undefined, [step, ...rest]: readonly string[]): readonly string[] => {
    if (step === undefined) return []
    if (step === '') return ['', ...shown(undefined, rest)]
    const next = from?.literals.get(step)
    if (next) return [step, ...shown(next, rest)]
    if (from?.parameter) return [from.parameter.name, ...shown(from.parameter.branch, rest)]
    const name = all && from && !from.end && isPlainName(step) ? step : hiddenName
    return [name, ...shown(undefined, rest)]
  }
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
