#!/usr/bin/env node
// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/bin.js

import { readFileSync } from 'node:fs'
import { tooOld } from './needed-node.js'

const root = new URL('../', import.meta.url)
const { engines, name } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
const reason = tooOld(process.versions.node, engines.node)
if (reason) {
  const next = `install a newer Node, or let npm bring one: npx --yes --package node@24 --package ${name} -- ${name.replace(/^@/, '').replace('/', '-')}`
  process.stderr.write(`${name}: ${reason}\n  next: ${next}\n`)
  process.exitCode = 1
} else {
  const { runCommand } = await import('./command.js')
  process.exitCode = await runCommand({ argv: process.argv.slice(2), root })
}
