import type { PayloadDetector } from '../detector.ts'
import { valuesOf } from '../values.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-([0-9a-f])[0-9a-f]{3}-[0-9a-f]{12}$/i

export const uuidVersion: PayloadDetector = {
  id: 'uuid-version',
  looksAt: 'payload',
  class: 'polish',
  kind: 'missing-format',
  severity: 'low',
  about: 'All UUIDs of a body have a version that is made from names.',
  find: ({ body }) => {
    const versions = valuesOf(body).flatMap(({ value, pointer }) => {
      const match = typeof value === 'string' ? uuid.exec(value) : null
      return match ? [{ value, pointer, version: match[1] as string }] : []
    })
    const [first] = versions
    if (!first || !versions.every(({ version }) => version === first.version) || !/^[35]$/.test(first.version))
      return []
    return [
      { pointer: first.pointer, evidence: `${first.value} is of version ${first.version}, which is made from a name` },
    ]
  },
}
