import {
  answer,
  defineVendor,
  del,
  get,
  noBody,
  patch,
  post,
  put,
  type Vendor,
  type VendorDefinition,
} from '@sendspec/contract'
import { settleWith, withStatedLines } from '@sendspec/evidence'
import type { PageFacts } from '@sendspec/facts'
import type { z } from 'zod'
import type { OperationDraft, ResponseDraft } from './draft.ts'
import { unstatedAnswer, writtenSource } from './draft-code.ts'
import { sentence } from './draft-names.ts'
import { describeStatus } from './draft-vendor.ts'
import { writtenZod, writtenZodOfFields } from './zod-of.ts'

const makers = { GET: get, POST: post, PUT: put, PATCH: patch, DELETE: del } as const

const answerOf = ({ status, body, finding }: ResponseDraft) => {
  const details = finding ? { finding, provenance: unstatedAnswer } : {}
  const about = describeStatus(status)
  return body ? answer(writtenZod(body), about, details) : noBody(about, details)
}

/** The routes that the drafted files define. */
const routesOf = (operations: readonly OperationDraft[]): VendorDefinition['contract'] =>
  Object.fromEntries(
    operations.map((operation) => {
      const { id, method, path, summary, resource, permissions, parameters, body, responses } = operation
      const object = (place: keyof OperationDraft['parameters']) =>
        parameters[place].length > 0 ? writtenZodOfFields(parameters[place]) : undefined
      const [pathParams, query] = [object('path'), object('query')]
      const headers = (operation.sharedHeaders?.schema as z.AnyZodObject | undefined) ?? object('header')
      const route = makers[method](path, {
        summary,
        description: sentence(summary),
        resource,
        ...(permissions.length > 0 && { permissions }),
        ...(pathParams && { pathParams }),
        ...(query && { query }),
        ...(headers && { headers }),
        ...(body && { body: writtenZod(body) }),
        answers: {
          ...Object.fromEntries(responses.map((each) => [each.status, answerOf(each)])),
          ...operation.sharedAnswers?.answers,
        },
      })
      return [id, route] as const
    }),
  ) as VendorDefinition['contract']

/** A draft, and the contract that it is added to. */
export interface Written {
  readonly operations: readonly OperationDraft[]
  /** What is drafted, by itself. */
  readonly added: Vendor
  /** What the pages state, those of `base` included. */
  readonly facts: ReadonlyMap<string, PageFacts>
  /** The contract that it is added to. */
  readonly base?: Vendor
  readonly leftOut?: Vendor['leftOut']
}

/**
 * The vendor that the written files define, so that a new contract is checked as it will be loaded.
 * @throws SendspecError for files that can't be loaded.
 */
export const writtenVendor = ({ operations, added, facts, base, leftOut }: Written): Vendor => {
  const { servers, auth, rateLimit, quotes, written, ...rest } = added
  const own: VendorDefinition = base?.definition ?? {
    ...rest,
    servers: servers.map(writtenSource) as unknown as VendorDefinition['servers'],
    auth: writtenSource(auth) as VendorDefinition['auth'],
    rateLimit: writtenSource(rateLimit),
    contract: {},
    ledger: [],
    payloads: [],
  }
  const { pages: _, ...definition } = own
  const vendor = defineVendor({
    ...definition,
    resources: { ...added.resources, ...definition.resources },
    contract: { ...definition.contract, ...routesOf(operations) },
    ledger: [...(base?.written.ledger ?? []), ...written.ledger],
    payloads: [...(base?.written.payloads ?? []), ...written.payloads],
    quotes: {
      quotes: { ...base?.quotes?.quotes, ...quotes?.quotes },
      payloads: { ...base?.quotes?.payloads, ...quotes?.payloads },
    },
    lines: { pages: [...facts.values()].map(pageOf), stated: {} },
    ...(leftOut && Object.keys(leftOut).length > 0 && { leftOut }),
    settle: settleWith([...facts.values()]),
  })
  return withStatedLines(vendor, { facts })
}

const pageOf = ({ page: { id, title = id, url = '', sha256, lines } }: PageFacts) => ({ id, title, url, sha256, lines })
