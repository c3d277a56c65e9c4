/** The parts of a `package.json` that packing reads or writes. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly bin?: string | Readonly<Record<string, string>>
  readonly exports?: Readonly<Record<string, unknown>>
  readonly files?: readonly string[]
  readonly dependencies?: Dependencies
  readonly peerDependencies?: Dependencies
  readonly optionalDependencies?: Dependencies
  readonly publishConfig?: Readonly<Record<string, unknown>>
  readonly [field: string]: unknown
}

export type Dependencies = Readonly<Record<string, string>>
