import type { PayloadDetector } from '../detector.ts'
import { valuesOf } from '../values.ts'

export const unassignableNumber: PayloadDetector = {
  id: 'unassignable-number',
  looksAt: 'payload',
  class: 'polish',
  kind: 'inconsistent-example',
  severity: 'low',
  about: 'A phone number that cannot exist in the North American plan, though 555-01xx is free for examples.',
  find: ({ body }) =>
    valuesOf(body).flatMap(({ value, pointer }) => {
      const match = typeof value === 'string' ? /^\+1(\d{3})(\d{3})\d{4}$/.exec(value) : null
      const [, area = '', exchange = ''] = match ?? []
      const wrong = /^[01]/.test(area)
        ? `area code ${area}`
        : /^[01]/.test(exchange)
          ? `exchange ${exchange}`
          : undefined
      return wrong
        ? [{ pointer, evidence: `${value} cannot exist: it has the ${wrong}, and none begins with ${wrong.at(-3)}` }]
        : []
    }),
}
