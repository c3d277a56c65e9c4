// Installs, verifies generated/, packs what the site offers to install, then serves everything. The command runs without pnpm or a shell around it, so that
// Ctrl-C and SIGTERM reach it and its exit status is that of `npm start`.
import { install, pnpm } from './pnpm.mjs'

await install()
await pnpm('exec', 'turbo', 'run', 'generate:check', 'build', '--output-logs=errors-only')
process.argv.splice(2, 0, 'serve')
await import('../packages/cli/bin/sendspec.mjs')
