import { expect, it } from 'vitest'
import { isClosed } from './is-closed.ts'

it.each([
  { text: "import { z } from 'zod'\nimport { errors } from '../errors.ts'\n" },
  { text: "import facts from './facts/a.json' with { type: 'json' }\n" },
  { text: 'testContract(vendor, import.meta.url)\n' },
  { text: "description: 'Date of the process.'\n" },
  { text: '// The Date that the process has, from https://a.test.\n' },
])('takes a contract as closed: $text', ({ text }) => {
  expect(isClosed('acme/orders/schemas.ts', text)).toBe(true)
})

it.each([
  { what: 'files', text: "import { readFileSync } from 'node:fs'\n" },
  { what: 'files, by their short name', text: "import { readFileSync } from 'fs'\n" },
  { what: 'a module outside contracts/', text: "import { base } from '../../../shared/base.ts'\n" },
  { what: 'a module by its address', text: "import 'file:///base.ts'\n" },
  { what: 'what is loaded later', text: "const { base } = await import('../base.ts')\n" },
  { what: 'the environment', text: 'const url = process.env.ACME_URL\n' },
  { what: 'the environment, by a name of its own', text: 'const { env } = process\n' },
  { what: 'the environment, by a text', text: "const url = process['env'].ACME_URL\n" },
  { what: 'the clock', text: 'const today = new Date()\n' },
  { what: 'the clock, without parentheses', text: 'const today = new Date\n' },
  { what: 'the clock, as text', text: "const today = 'day ' + Date()\n" },
  { what: 'the time since the start', text: 'const now = performance.now()\n' },
  { what: 'chance, from crypto', text: 'const id = crypto.randomUUID()\n' },
  { what: 'the clock, in a template', text: ['const today = `$', '{Date.now()}`\n'].join('') },
  { what: 'chance', text: 'const id = Math.random()\n' },
])('a contract that depends on $what is not closed', ({ text }) => {
  expect(isClosed('acme/orders/schemas.ts', text)).toBe(false)
})
