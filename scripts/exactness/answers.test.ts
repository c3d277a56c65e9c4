import { pascalCase } from '@sendspec/contract'
import { describe, expect, it } from 'vitest'

/** What a client says of an answer: the places that don't match, each with the finding that explains it. */
interface Told {
  readonly kind?: string | undefined
  readonly drift?: readonly { readonly pointer: string; readonly finding?: string | undefined }[] | undefined
}

type Client = Readonly<Record<string, (params?: object, options?: object) => Promise<Told>>>

/** Creates the generated client of a vendor. */
const clientOf = async (vendor: string, options: object): Promise<Client> => {
  const path = new URL(`../../generated/clients/${vendor}/src/index.ts`, import.meta.url)
  const create: (options: object) => Client = (await import(path.href))[`create${pascalCase(vendor)}`]
  return create(options)
}

const answering = (body: unknown, status = 200) => ({
  token: 'test',
  retries: 0,
  fetch: async () => Response.json(body, { status }),
})

const toldBy = ({ kind, drift }: Told = {}) => ({
  kind,
  // A result that was not validated has none.
  drift: drift?.map(({ pointer, finding }) => [pointer, finding] as const),
})
const nothing = { kind: undefined, drift: [] }

const send = {
  uuid: '0198f0d2-7c1e-7a44-9d0e-3b6f1c2a8e55',
  transport_message_id: '0102018f3c2d@mail.example.com',
  campaign_uuid: '8a4d5b62-31f7-4d0c-8f0e-5c1b7d2a9e33',
  automation_mail_uuid: null,
  transactional_mail_log_item_uuid: null,
  subscriber_uuid: null,
  sent_at: '2026-03-02T08:00:04.000000Z',
  failed_at: null,
  failure_reason: null,
  open_count: 2,
  click_count: 0,
  bounce_count: 1,
  hard_bounce_count: 1,
  soft_bounce_count: 0,
  first_opened_at: '2026-03-02T08:14:40.000000Z',
  last_opened_at: '2026-03-02T19:02:11.000000Z',
  first_clicked_at: null,
  last_clicked_at: null,
  created_at: '2026-03-02T08:00:00.000000Z',
  updated_at: '2026-03-02T08:00:04.000000Z',
}

describe('answers that the page does not show have no mismatch without its finding', () => {
  it('Mailcoach: counts, bounces, opens and the page numbers of newer frameworks', async () => {
    const url = 'https://account.mailcoach.app/api/sends?page=1'
    const button = { url, label: '1', page: 1, active: true }
    const body = {
      data: [send],
      links: { first: url, last: url, prev: null, next: url },
      meta: {
        ...{ current_page: 1, from: null, last_page: 2, per_page: 15, to: null, total: 16, path: url },
        links: [{ url: null, label: '&laquo; Previous', page: null, active: false }, button],
      },
    }
    const client = await clientOf('mailcoach', { ...answering(body), account: 'account', undocumentedKeys: true })
    expect(toldBy(await client.listSends?.())).toEqual(nothing)
    expect(toldBy(await client.listSends?.(undefined, { validate: 'strict' }))).toEqual(nothing)
  })

  it.each(['Z2lkOi8vc2VuZG9zby9TZW5kLzI1', 'Z2lkOi8vc2VuZG9zby9TZW5kLzI', 'Z2lkOi8vc2VuZG9zby9TZW5kLzI='])(
    'Sendoso: the identifier %s',
    async (send_gid) => {
      const at = '2026-01-05T09:30:00-08:00'
      const own = {
        ...{ id: 1, send_gid, type: 'eGifts USA', subtype: 'Coffee', currency: 'USD', current_total_cost: '5.0' },
        ...{ status: 'Expired', created_at: at, touch: { id: 1, name: 'A' }, sent_via: 'API' },
        recipient: { name: 'Ada', email: 'ada@engines.example', company_name: 'Engines' },
        sender: { id: 1, name: 'Rosa', email: 'rosa@acme.example', team_id: 1, team_name: 'Sales' },
        status_updates: [{ status: 'Expired', occurred_at: at }],
      }
      const body = { current_page: 1, per_page: 10, total_count: 1, sends: [own] }
      const client = await clientOf('sendoso', { ...answering(body), undocumentedKeys: true, validate: 'strict' })
      expect(toldBy(await client.listSends?.())).toEqual(nothing)
    },
  )

  const log = {
    ...{ _id: '123', campaign_id: 'template123', message: 'Hi', triggeredBy: 'campaign' },
    ...{ startDeliveryAt: '2022-01-11T07:00:00.000Z', destinations: 2 },
  }

  it('Dripcel: identifiers of any form, and the id of the request', async () => {
    const body = { ok: true, requestId: 'r-1', data: log }
    const client = await clientOf('dripcel', { ...answering(body), undocumentedKeys: true, validate: 'strict' })
    expect(toldBy(await client.getSendLog?.({ send_id: '123' }))).toEqual(nothing)
  })

  it('Dripcel: a list that nobody asked for names the default that is not stated', async () => {
    const client = await clientOf('dripcel', answering({ ok: true, data: { ...log, destinations: ['0821234567'] } }))
    expect(toldBy(await client.getSendLog?.({ send_id: '123' })).drift).toEqual([
      ['/data/destinations', 'dripcel-destinations-default-unstated'],
    ])
  })

  it.each([
    ['a number for a list that was asked for', 'list', 2],
    ['a list for a number that was asked for', 'count', ['0821234567']],
  ])('Dripcel: %s names the type that is not tied to the question', async (_, asked, destinations) => {
    const client = await clientOf('dripcel', answering({ ok: true, data: { ...log, destinations } }))
    expect(toldBy(await client.getSendLog?.({ send_id: '123', group_destinations: asked })).drift).toEqual([
      ['/data/destinations', 'dripcel-destinations-type-untied'],
    ])
  })

  it('Dripcel: a search that was not repeated names the type that is not stated', async () => {
    const client = await clientOf('dripcel', answering({ ok: true, data: { total: 0, send_logs: [], parsed: {} } }))
    expect(toldBy(await client.searchSendLogs?.()).drift).toEqual([['/data/parsed/options', 'dripcel-parsed-unknown']])
  })

  it('Dripcel: an error that is a sentence names the pages that disagree', async () => {
    const client = await clientOf('dripcel', answering({ ok: false, error: 'Not found' }, 404))
    expect(toldBy(await client.getSendLog?.({ send_id: '123' }))).toEqual({
      kind: 'status',
      drift: [['/error', 'dripcel-error-shape-disagreement']],
    })
  })

  it('Sendo: statuses, nulls and codes of other pages', async () => {
    const at = '2026-02-03T09:00:00.120Z'
    const message = {
      ...{ id: 'f7d258bd-f697-4840-b8a6-165707e12345', type: 'SMS', createdAt: at, sentAt: null, updatedAt: null },
      ...{ direction: 'OUTBOUND', from: '+12061234567', to: '+14155550101', body: 'Hi', numSegments: 1 },
      ...{ campaignId: 'U7fQ3123', status: 'EXPIRED', errorCode: '30003', errorMessage: null },
    }
    const client = await clientOf('sendo', {
      ...answering({ messages: [message] }),
      undocumentedKeys: true,
      validate: 'strict',
    })
    expect(toldBy(await client.listMessages?.({ campaign: 'U7fQ3123' }))).toEqual(nothing)
  })

  it.each([503, 418])('Sendo: %s is an error with the body of any other', async (status) => {
    const client = await clientOf('sendo', answering({ error: 'Try later' }, status))
    expect(toldBy(await client.listMessages?.({ campaign: 'U7fQ3123' }))).toEqual({ kind: 'status', drift: [] })
    const other = await clientOf('sendo', answering({ error: 7 }, status))
    const told = toldBy(await other.listMessages?.({ campaign: 'U7fQ3123' }))
    expect(told.drift?.map(([pointer]) => pointer)).toEqual(['/error'])
  })
})
