#!/usr/bin/env node
import module from 'node:module'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 24 || (major === 24 && minor < 18)) {
  process.stderr.write(
    `sendspec needs Node 24.18 or newer; this is ${process.version}.\n  next: run it through pnpm in this repository, which brings its own Node\n`,
  )
  process.exitCode = 1
} else {
  // Whoever reads may have read enough, as in `sendspec findings | head`.
  process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  // Types are stripped and sources compiled once, not at every start.
  module.enableCompileCache()
  const { main } = await import('../src/main.ts')
  process.exitCode = await main(process.argv.slice(2))
}
