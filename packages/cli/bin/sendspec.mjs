#!/usr/bin/env node
import module from 'node:module'
import { findNode, neededNode, nodeAdvice, runsSources } from '@sendspec/cli/node'
import { runInstead } from './run-instead.mjs'

const args = process.argv.slice(2)
if (runsSources(process.versions.node)) {
  for (const [name, stream] of Object.entries({ output: process.stdout, 'error output': process.stderr })) {
    stream.on('error', ({ code }) => {
      // A pipe may close early, as in `sendspec findings | head`.
      if (code === 'EPIPE') process.exit()
      if (stream === process.stdout) {
        process.stderr.write(`the ${name} can't be written: ${code}\n  next: make room, or write it elsewhere\n`)
      }
      process.exit(1)
    })
  }
  // Keeps the stripped and compiled sources for the next start, and those of the processes that are started from here.
  const { directory } = module.enableCompileCache()
  if (directory) process.env.NODE_COMPILE_CACHE ??= directory
  const { runProcess } = await import('@sendspec/cli/run')
  process.exitCode = await runProcess(args)
} else {
  const node = findNode()
  if (node) runInstead(node, [import.meta.filename ?? process.argv[1], ...args])
  else {
    process.stderr.write(
      `sendspec needs Node ${neededNode} or newer; this is ${process.version}\n  next: ${nodeAdvice}\n`,
    )
    process.exitCode = 1
  }
}
