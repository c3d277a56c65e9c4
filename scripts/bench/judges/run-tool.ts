import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url))

/** Judges don't send usage statistics or look for updates. */
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' }

/** A file of a package that this one depends on. */
export const moduleFile = (file: string): string => join(modules, file)

/** Returns a program's output, whatever its exit status. `bin` is its path within `node_modules`. */
export const runTool = (bin: string, args: readonly string[], folder: string): Promise<string> => {
  const options = { cwd: folder, env: { ...process.env, ...quiet }, maxBuffer: 1e8 }
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [moduleFile(bin), ...args], options, (error, stdout, stderr) => {
      if (stdout === '' && error) reject(new Error(`${bin} printed nothing: ${stderr || error.message}`))
      else resolve(stdout)
    })
  })
}
