// Installs from the lockfile, then runs a script of package.json: `node scripts/with-pnpm.mjs <script>`.
import { install, pnpm } from './pnpm.mjs'

await install()
await pnpm('run', '--silent', ...process.argv.slice(2))
