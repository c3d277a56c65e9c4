import { absent, amend, assumed, field, format, named, type Provenance } from '@sendspec/contract'
import { z } from 'zod'
import { overviewPage, page, responseTables } from './pages.ts'

/** How `destinations` can be returned. The first is assumed to be the default. */
export const GROUPINGS = ['count', 'list'] as const

const id = () => amend('dripcel-id-format-unstated', z.string(), format('object-id'))
const time = () => amend('dripcel-datetime-format-unstated', z.string(), format('date-time'))
const whole = () => amend('dripcel-numbers-are-integers', z.number(), z.number().int().min(0))
const cells = () => z.array(z.string())

/** The fields of a send log other than its destinations. */
const about = {
  _id: field(page(6), id(), 'Identifier of the send log.'),
  campaign_id: field(page(8), id(), 'The campaign that the send belongs to.'),
  message: field(page(10), z.string(), 'Template of the text, before the values of a contact are put in.'),
  triggeredBy: field(page(12), z.string(), 'The kind of send, or what triggered it.'),
  startDeliveryAt: field(page(14), time(), 'When delivery began.'),
}

export const SendLog = named(
  'SendLog',
  z.object({
    ...about,
    destinations: field(
      page(18),
      z.union([whole(), cells()]),
      'The number of contacts that it was sent to, or the cell numbers that it was sent to.',
    ),
  }),
  'The record of one send.',
)

export const CountedSendLog = named(
  'CountedSendLog',
  z.object({ ...about, destinations: field(page(30), whole(), 'The number of contacts that it was sent to.') }),
  'The record of one send, with the number of its destinations.',
)

export const ListedSendLog = named(
  'ListedSendLog',
  z.object({ ...about, destinations: field(page(30), cells(), 'The cell numbers that it was sent to.') }),
  'The record of one send, with a list of its destinations.',
)

const requestId = field(
  responseTables,
  amend('dripcel-request-id-undocumented', absent, z.string()).optional(),
  'Identifies the request.',
)

const succeeded = (line: number) => field(page(line), z.literal(true), 'Always true.')

export const SendLogResult = named(
  'SendLogResult',
  z.object({
    ok: succeeded(35),
    requestId,
    data: field(
      page(36),
      amend('dripcel-destinations-type-untied', SendLog, z.union([CountedSendLog, ListedSendLog])),
      'The send log. The type of `destinations` depends on `group_destinations`.',
    ),
  }),
  'A send log that was found.',
)

const TimeRange = z.object({
  $gte: field(page(57), time(), 'Earliest time, included.'),
  $lte: field(page(57), time(), 'Latest time, included.'),
})

export const SendLogFilter = named(
  'SendLogFilter',
  z.object({
    campaign_id: field(page(56), z.array(id()).optional(), 'Only sends of any of these campaigns.'),
    startDeliveryAt: field(page(57), TimeRange.optional(), 'Only sends whose delivery began in this range.'),
  }),
  'Which send logs to find.',
)

export const SearchOptions = named(
  'SearchOptions',
  z.object({
    skip: field(page(58), whole().default(0), 'Number of send logs to skip.'),
    limit: field(page(59), whole().default(1000), 'Number of send logs to return, by default about 1000.'),
  }),
  'Which part of the result to return.',
)

export const SendLogSearch = named(
  'SendLogSearch',
  z.object({
    find: field(page(56), SendLogFilter.optional(), 'Which send logs to find; all of them by default.'),
    options: field(page(58), SearchOptions.optional(), 'Which part of them to return.'),
  }),
  'A search for send logs.',
)

const parsed = (schema: z.ZodNumber, description: string) =>
  field(responseTables, amend('dripcel-parsed-unknown', absent, schema), description)

export const ParsedSearch = named(
  'ParsedSearch',
  z.object({
    find: field(
      assumed('The page calls it the search input, and only its options were seen.'),
      amend('dripcel-parsed-unknown', absent, z.record(z.string(), z.unknown())).optional(),
      'The filter, as the server read it.',
    ),
    options: field(
      responseTables,
      amend(
        'dripcel-parsed-unknown',
        absent,
        z.object({
          skip: parsed(z.number().int().min(0), 'Number of send logs that were left out.'),
          limit: parsed(z.number().int().min(0), 'Number of send logs that were asked for.'),
        }),
      ),
      'The part of the result that was returned.',
    ),
  }),
  'A search as the server read it.',
)

export const SearchResult = named(
  'SearchResult',
  z.object({
    ok: succeeded(79),
    requestId,
    data: field(
      page(80),
      z.object({
        total: field(page(81), whole(), 'Number of send logs that match, on all pages.'),
        send_logs: field(page(82), z.array(SendLog), 'The send logs of this page.'),
        parsed: field(
          page(84),
          amend('dripcel-parsed-unknown', z.record(z.string(), z.unknown()), ParsedSearch),
          'The search as the server read it, for the request for the next page.',
        ),
      }),
      'What was found.',
    ),
  }),
  'One page of send logs.',
)

export const NotFound = named(
  'NotFound',
  z.object({
    ok: field(page(41), z.literal(false), 'Always false.'),
    requestId,
    error: field(
      page(42),
      z.object({
        code: field(page(43), z.literal('resource_not_found'), 'Code of the error, for programs.'),
        message: field(page(44), z.string(), 'What went wrong, for people to read.'),
      }),
      'What went wrong.',
    ),
  }),
  'The body of an error about something that does not exist.',
)

const undocumented = <S extends z.ZodTypeAny>(provenance: Provenance, schema: S, description: string): S =>
  field(provenance, amend('dripcel-errors-undocumented', absent, schema), description)

const failed = () => undocumented(overviewPage, z.literal(false), 'Always false.')

const CodedError = z.object({
  code: undocumented(overviewPage, z.string(), 'Code of the error, for programs.'),
  message: undocumented(overviewPage, z.string(), 'What went wrong, for people to read.'),
})

export const ApiError = named(
  'ApiError',
  z.object({
    ok: failed(),
    requestId,
    error: undocumented(
      overviewPage,
      z.union([z.string(), CodedError]),
      'What went wrong: a sentence, or a code with a sentence.',
    ),
  }),
  'The body of an error that the page does not document.',
)

export const RateLimitError = named(
  'RateLimitError',
  z.object({
    ok: failed(),
    requestId,
    error: undocumented(
      overviewPage,
      z.object({
        resetsAt: undocumented(overviewPage, z.number(), 'When the limit resets; the unit is not stated.'),
        remaining: undocumented(overviewPage, z.number().int(), 'Requests that are left.'),
      }),
      'When requests are allowed again.',
    ),
  }),
  'The body of an error about too many requests.',
)

export const SendLogPath = z.object({ send_id: field(page(29), id(), 'Identifier of the send.') })

export const GetSendLogQuery = z.object({
  group_destinations: field(
    page(30),
    z.enum(GROUPINGS).optional(),
    'Whether `destinations` is the number of contacts or the list of their cell numbers.',
  ),
})
