import type { Operation, Vendor } from '@sendspec/contract'
import { authPlace, partsOf } from '@sendspec/contract'
import type { Judged, Mismatch } from '@sendspec/reports'
import type { Exchange } from '../pass-through/exchange.ts'
import { amendedAt } from '../traffic/amended-at.ts'
import { bodyJudge } from '../traffic/judge-body.ts'
import { callNames } from '../traffic/safe-call.ts'
import { namesOf, shownNames } from '../traffic/shown-names.ts'
import { type Found, found, type JudgedBody, judgeAnswer, judgeRead } from './judge-messages.ts'
import { nameParameters } from './parameter-names.ts'
import { placeViolations } from './place-violations.ts'
import { type PrismViolations, pathOf, prismViolations } from './prism-violations.ts'
import { readBody } from './read-body.ts'

export interface JudgedExchange {
  readonly judged: Judged
  readonly bodies: readonly JudgedBody[]
}

export interface JudgeOptions {
  readonly vendor: Vendor
  /** The vendor's OpenAPI documents. */
  readonly documents: { readonly observed: object; readonly documented: object }
  /** Bytes of a body that are compared, once it is decoded. */
  readonly maxBody: number
  /** Whether names that the contract lacks are shown. */
  readonly showNames: boolean
}

interface Seen {
  readonly exchange: Exchange
  readonly operation: Operation
  readonly violations: PrismViolations
}

/** Compares calls with a contract: bodies with its schemas, everything else with Prism. */
export const exchangeJudge = async (
  options: JudgeOptions,
): Promise<(exchange: Exchange) => Promise<JudgedExchange>> => {
  const { vendor, documents, maxBody, showNames: all } = options
  const observed = await prismViolations(documents.observed)
  const documented = await prismViolations(documents.documented)
  const parts = partsOf(vendor)
  const showName = shownNames(namesOf(parts), { all })
  const judgeBody = bodyJudge(vendor, showName)
  const nameOf = callNames(vendor, { all })
  const amended = amendedAt(vendor)
  const auth = authPlace(vendor.auth)
  const parameters = nameParameters({ parts, showName, auth })
  const operations = new Map(vendor.operations.map((each) => [each.id, each]))

  const judgeMessages = ({ exchange, operation, violations }: Seen): readonly Found[] => {
    const broken = placeViolations({ exchange, operation, auth, violations, spell: parameters.spell, showName })
    const known = new Set(broken.map(({ part, pointer }) => `${part} ${pointer}`))
    return [
      ...broken.map((each) => found(each, 'error')),
      ...parameters.used(exchange, operation.id).flatMap(({ part, pointer, named }): readonly Found[] => {
        if (known.has(`${part} ${pointer}`)) return []
        const header = part.endsWith('header')
        const code = header ? 'undocumented_header' : 'undocumented_parameter'
        const about = {
          part,
          pointer,
          code,
          expected: `no such ${header ? 'header' : 'parameter'}`,
          received: 'a value',
        }
        const findings = amended(operation.id, part).filter((each) => each.added && each.pointer === pointer)
        if (named && findings.length === 0) return []
        const ids = findings.map(({ finding }) => finding)
        return [{ ...found(about, ids.length > 0 ? 'note' : 'warning'), findings: ids }]
      }),
    ]
  }

  const judgePredicted = async ({
    exchange,
    operation,
    known,
  }: Omit<Seen, 'violations'> & { known: readonly Found[] }) => {
    const parts = ['path', 'query', 'header', `${exchange.response?.status} header`]
    // Where no finding changes a parameter that the page has, both readings have the same parameters.
    if (!parts.some((part) => amended(operation.id, part).some(({ added }) => !added))) return []
    const violations = await documented(exchange)
    const places = new Set(known.map(({ part, pointer }) => `${part} ${pointer}`))
    return placeViolations({ exchange, operation, auth, violations, spell: parameters.spell, showName }).flatMap(
      (each): readonly Found[] => {
        if (places.has(`${each.part} ${each.pointer}`)) return []
        const findings = amended(operation.id, each.part).filter(({ pointer }) => each.pointer.startsWith(pointer))
        return findings.length > 0 ? [{ ...found(each, 'note'), findings: findings.map(({ finding }) => finding) }] : []
      },
    )
  }

  return async (exchange) => {
    const { number, method, target, request, response, failure } = exchange
    const call = nameOf(method, pathOf(target))
    const failed = failure && { failure: { call, code: failure.code, what: failure.what } }
    const violations = await observed(exchange)
    const operation = operations.get(violations.operation ?? '')
    if (!operation) {
      const about = { part: 'path', pointer: '', code: 'undocumented_operation' }
      const words = { expected: 'an operation of the contract', received: 'another path or method' }
      const mismatch: Mismatch = { call, ...about, ...words, level: 'warning', findings: [] }
      return { judged: { number, call, mismatches: [mismatch], unjudged: [], ...failed }, bodies: [] }
    }
    const messages = judgeMessages({ exchange, operation, violations })
    const predicted = await judgePredicted({ exchange, operation, known: messages })
    const own = { operation, judgeBody }
    const asked = judgeRead({ ...own, part: 'body', received: request, read: await readBody(request, maxBody) })
    const answered = response && (await judgeAnswer({ ...own, method, response, maxBody }))
    const mismatches = [...messages, ...predicted, ...asked.found, ...(answered?.found ?? [])]
    const skipped = [...asked.skipped, ...(answered?.skipped ?? [])]
    const place = { operation: operation.id, call }
    return {
      judged: {
        number,
        ...place,
        mismatches: mismatches.map((each) => ({ ...place, ...each })),
        unjudged: skipped.map((each) => ({ call, ...each })),
        ...failed,
      },
      bodies: [...asked.bodies, ...(answered?.bodies ?? [])],
    }
  }
}
