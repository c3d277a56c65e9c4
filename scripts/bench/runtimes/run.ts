import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Long enough for the slowest compiler of the slowest peer on a busy machine. */
const TIME = 600_000

/** Returns a program's output. Throws if it fails. */
export const run = async (
  file: string,
  args: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const child = spawn(file, args, { cwd: folder, timeout: TIME, env: { ...process.env, NO_COLOR: '1', ...env } })
  const printed: Buffer[] = []
  const errors: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
  const [status] = (await once(child, 'close')) as [number | null]
  const text = Buffer.concat(printed).toString()
  if (status !== 0)
    throw new Error(`${text}${Buffer.concat(errors).toString()}`.trim() || `${file} ended with ${status}`)
  return text
}
