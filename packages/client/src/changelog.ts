import type { Vendor } from '@sendspec/contract'

/** What changed in each version. */
export const changelog = (vendor: Vendor): string => `# Changes of @sendspec/${vendor.id}

## 0.1.0

First release, with ${vendor.operations.length === 1 ? 'one operation' : `${vendor.operations.length} operations`}:

${vendor.operations.map(({ id, summary }) => `- \`${id}\`: ${summary}`).join('\n')}
`
