import { spawn } from 'node:child_process'

/** @type {NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a program in place of this process: it gets the signals that this process gets, which ends as the program does.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ readonly cwd?: string, readonly env?: NodeJS.ProcessEnv }} [options]
 */
export const runInstead = (file, args, options = {}) => {
  const env = { ...(options.env ?? process.env), SENDSPEC_STARTED_BY: String(process.pid) }
  const child = spawn(file, args, { ...options, env, stdio: 'inherit' })
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => child.kill(signal)
  for (const signal of signals) process.on(signal, pass)
  child.on('error', ({ message }) => {
    process.stderr.write(`${file} can't be started: ${message}\n`)
    process.exitCode = 1
  })
  child.on('exit', (status, signal) => {
    if (signal === null) process.exit(status ?? 1)
    for (const each of signals) process.off(each, pass)
    process.kill(process.pid, signal)
  })
}
