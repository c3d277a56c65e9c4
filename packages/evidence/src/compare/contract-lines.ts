import type { Provenance } from '@sendspec/contract'

/** The files of a vendor's contract: text by path from its folder, e.g. `schemas.ts`. */
export type ContractSources = ReadonlyMap<string, string>

export interface ContractLine {
  readonly file: string
  readonly line: number
}

/** How far behind its key a property's provenance can stand. */
const reach = 4

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * The line of the contract that writes a property: the one that has its key and, nearby, the number of its page line.
 * Nothing where several lines could be meant; a wrong line is worse than none.
 */
export const lineOfProperty = (
  sources: ContractSources,
  { key, provenance }: { readonly key: string; readonly provenance?: Provenance },
): ContractLine | undefined => {
  const written = new RegExp(`(?:^|[{,\\s])(?:${escaped(key)}|'${escaped(key)}'|"${escaped(key)}")\\s*:`)
  const found = [...sources].flatMap(([file, text]) =>
    text.split('\n').flatMap((content, index, all) => {
      if (!written.test(content)) return []
      return [{ file, line: index + 1, near: all.slice(index, index + reach).join(' ') }]
    }),
  )
  const line = provenance?.kind === 'documented' ? provenance.line : undefined
  const sure = line === undefined ? [] : found.filter(({ near }) => new RegExp(`\\w\\(${line}\\)`).test(near))
  const only = sure.length === 1 ? sure[0] : found.length === 1 ? found[0] : undefined
  return only && { file: only.file, line: only.line }
}

/** The line of the contract on which an operation's route begins. */
export const lineOfOperation = (sources: ContractSources, id: string): ContractLine | undefined =>
  lineOfProperty(sources, { key: id })
