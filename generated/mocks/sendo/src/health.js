// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/health.js

import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { healthPath } from './health-path.js'

/** The operation behind `healthPath`, which Prism serves as it does the others. */
export const healthOperations = () =>
  getHttpOperationsFromSpec({
    openapi: '3.1.0',
    info: { title: 'Health', version: '1' },
    paths: {
      [healthPath]: {
        get: {
          responses: {
            200: {
              description: 'The mock answers.',
              content: {
                'application/json': {
                  schema: { type: 'object', required: ['status'], properties: { status: { enum: ['ok'] } } },
                  examples: { ok: { value: { status: 'ok' } } },
                },
              },
            },
          },
        },
      },
    },
  })
