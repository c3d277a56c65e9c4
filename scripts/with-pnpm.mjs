// Installs from the lockfile, then runs a script of package.json, if one is named: `node scripts/with-pnpm.mjs [script]`.
import { install, pnpm } from './pnpm.mjs'

const script = process.argv.slice(2)
await install()
if (script.length > 0) await pnpm('run', '--silent', ...script)
