import { readFileSync } from 'node:fs'
import { helpText, readOptions } from './options.js'
import { outliveRequests } from './outlive-requests.js'
import { isProblem } from './problem.js'
import { requestLine } from './request-line.js'

/**
 * Runs a mock package's command until it is stopped.
 * @param {{ argv: readonly string[], root: URL }} command `root`: the package's folder.
 * @returns {Promise<number>} The exit status: 0 stopped, 1 could not start, 2 wrong usage.
 */
export const runCommand = async ({ argv, root }) => {
  const { bin, description, version } = readJson(new URL('package.json', root))
  const [name = ''] = Object.keys(bin)
  try {
    const options = readOptions(argv, name)
    if (options.help) process.stdout.write(helpText(name, description))
    else if (options.version) process.stdout.write(`${version}\n`)
    else await serve(root, options)
    return 0
  } catch (error) {
    if (!isProblem(error)) throw error
    process.stderr.write(`${error.message}\n`)
    return error.usage ? 2 : 1
  }
}

/** @param {URL} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))

/**
 * @param {URL} root
 * @param {import('./options.js').Options} options
 */
const serve = async (root, { help, version, stateful, log = process.stdout.isTTY === true, ...options }) => {
  const stopped = stopSignal()
  const document = readJson(new URL('openapi.json', root))
  const state = stateful ? readJson(new URL('state.json', root)) : undefined
  // Loading Prism takes most of a second, so it waits until the command line is known to be right.
  const { startServer } = await import('./server.js')
  const onFailure = /** @param {Error} failure */ ({ message }) => void process.stderr.write(`${message}\n`)
  outliveRequests(onFailure)
  const server = await startServer({
    ...options,
    document,
    state,
    onFailure,
    ...(log && { onRequest: (served) => void process.stdout.write(`${requestLine(served)}\n`) }),
  })
  process.stdout.write(`ready at ${server.url}; Ctrl-C stops it\n`)
  await stopped
  await server.close()
}

/**
 * Resolves when the process is told to stop. It listens from the start: process 1 of a container ignores a signal that it
 * doesn't listen to. A second signal ends the process at once.
 * @returns {Promise<void>}
 */
const stopSignal = () =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => {
        process.once(signal, () => process.exit())
        resolve()
      })
    }
    // npm ends at a signal without passing it on, and would leave the mock with its port.
    if (process.env.npm_command === undefined) return
    const parent = process.ppid
    const timer = setInterval(() => {
      if (process.ppid === parent) return
      clearInterval(timer)
      resolve()
    }, 200)
    timer.unref()
  })
