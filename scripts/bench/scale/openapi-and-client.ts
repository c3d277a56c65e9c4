// Writes only the OpenAPI documents and the client of a vendor: what the peers write from a document.
// node scripts/bench/scale/openapi-and-client.ts <project> <folder>
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadVendors, openProject } from '@sendspec/cli'
import { clientFiles } from '@sendspec/client'
import { openapiFiles } from '@sendspec/openapi'

const [from = '', to = ''] = process.argv.slice(2)
const project = await openProject(from)
for (const vendor of await loadVendors(project, project.vendorIds)) {
  for (const [path, text] of [...openapiFiles(vendor), ...clientFiles(vendor)]) {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    writeFileSync(join(to, path), text)
  }
}
