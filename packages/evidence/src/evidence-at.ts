import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Evidence } from './check.ts'

/**
 * Reads what lies beside a vendor's contract.
 * Captures are taken from `SENDSPEC_CAPTURES`, else from the folder `captures/` beside `contracts/`.
 * @param folder The vendor's folder, e.g. `contracts/acme`.
 */
export const evidenceAt = (folder: string, environment: NodeJS.ProcessEnv = process.env): Evidence => {
  const payloadFiles = filesIn(join(folder, 'evidence', 'payloads'), /\.json$/)
  const captures = filesIn(environment.SENDSPEC_CAPTURES || join(folder, '..', '..', 'captures'), /./)
  return { ...(payloadFiles && { payloadFiles }), ...(captures && { captures }) }
}

const filesIn = (folder: string, name: RegExp): ReadonlyMap<string, string> | undefined => {
  if (!existsSync(folder)) return undefined
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && name.test(entry.name))
  return new Map(files.map((file) => [file.name, readFileSync(join(folder, file.name), 'utf8')]))
}
