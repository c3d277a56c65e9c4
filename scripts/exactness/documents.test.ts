import { readFileSync } from 'node:fs'
import { valueAt } from '@sendspec/contract'
import { expect, it } from 'vitest'

const documented = (vendor: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../generated/openapi/${vendor}/openapi.documented.json`, import.meta.url), 'utf8'),
  )

it('the documented reading of Sendo has the error that the page describes without a status', () => {
  const document = documented('sendo')
  for (const status of ['4XX', '5XX']) {
    const answer = valueAt(document, `/paths/~1v1~1message~1list/get/responses/${status}`)
    expect(valueAt(answer, '/content/application~1json/schema')).toEqual({ $ref: '#/components/schemas/ApiError' })
  }
})

it('the documented reading of Dripcel does not require a body, nor say what an empty one finds', () => {
  const body = valueAt(documented('dripcel'), '/paths/~1send-logs~1search/post/requestBody')
  expect(body).toMatchObject({ required: false })
  expect(body).not.toHaveProperty('description')
})

it('the documented reading of Mailcoach has filters of any text, and no size of a page', () => {
  const operation = valueAt(documented('mailcoach'), '/paths/~1api~1sends/get')
  const parameters = valueAt(operation, '/parameters') as readonly {
    readonly name: string
    readonly schema?: unknown
  }[]
  const filter = parameters.find(({ name }) => name.startsWith('filter'))
  expect(JSON.stringify(filter)).toContain('campaign_uuid')
  expect(JSON.stringify(filter)).not.toContain('"format"')
  expect(JSON.stringify(operation)).not.toContain('15 on a page')
})
