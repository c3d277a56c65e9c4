import { payloadId, type Vendor } from '@sendspec/contract'
import type { Place } from '../place.ts'
import { type ContractPosition, contractIndex } from './contract-index.ts'
import { contractFolder, payloadFile, type Sources } from './sources.ts'

/** A place in a file of the project. Line and column count from 1. */
export interface SourcePlace {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** Where the files of a vendor's contract name its findings, operations and payloads. */
export interface Locator {
  /** Amendments and additions of a finding, in the order of the files, then its entry in the ledger. */
  readonly finding: (id: string) => readonly [SourcePlace, ...SourcePlace[]]
  /** The file and line of a place: the line that it names, else the nearest one that is known. */
  readonly place: (place: Place) => SourcePlace
}

/** The functions that an entry of a ledger is written with. */
const entries: ReadonlySet<string> = new Set(['contradiction', 'gap', 'polish', 'captureNote'])

export const locatorOf = (vendor: Vendor, sources: Sources): Locator => {
  const folder = contractFolder(vendor.id)
  const own = [...sources].filter(([path]) => path.startsWith(`${folder}/`) && /(?<!\.test)\.ts$/.test(path))
  const index = contractIndex(new Map(own))
  const top = (path: string): SourcePlace => ({ path, line: 1, column: 1 })
  const start = top(`${folder}/index.ts`)

  const placesOf = (id: string) => {
    const all = index.strings(id)
    return {
      uses: all.filter(({ callee = '' }) => !entries.has(callee)).map(sourcePlace),
      entry: all.filter(({ callee = '' }) => entries.has(callee)).map(sourcePlace),
    }
  }
  return {
    finding: (id) => {
      const { uses, entry } = placesOf(id)
      const [first = start, ...others] = [...uses, ...entry]
      return [first, ...others]
    },
    place: (place) => {
      if (place.source) return { ...top(`${folder}/${place.source.file}`), line: place.source.line }
      switch (place.kind) {
        case 'finding':
          return placesOf(place.id).entry[0] ?? start
        case 'payload':
          return vendor.payloads.some((each) => payloadId(each) === place.id)
            ? top(payloadFile(vendor.id, place.id))
            : start
        case 'file':
          return sources.has(`${folder}/${place.path}`) ? top(`${folder}/${place.path}`) : start
        case 'contract': {
          const route = index.operation(place.operation)
          return route ? sourcePlace(route) : start
        }
        default:
          return start
      }
    },
  }
}

const sourcePlace = ({ file, line, column }: ContractPosition): SourcePlace => ({ path: file, line, column })
