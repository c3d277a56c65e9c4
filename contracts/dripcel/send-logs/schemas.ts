import { absent, amend, assumed, field, format, named } from '@sendspec/contract'
import { z } from 'zod'
import { responseTables } from '../addresses.ts'
import { requestId } from '../errors.ts'

/** How `destinations` can be returned. The first is assumed to be the default. */
export const GROUPINGS = ['count', 'list'] as const

const id = () => z.string()
const time = () => amend('dripcel-datetime-format-unstated', z.string(), format('date-time'))
const whole = () => amend('dripcel-numbers-are-integers', z.number(), z.number().int().min(0))
const cells = () => z.array(z.string())

/** The fields of a send log other than its destinations. */
const about = {
  _id: field('Identifier of the send log.', id()),
  campaign_id: field('The campaign that the send belongs to.', id()),
  message: field('The unresolved template of the text.', z.string()),
  triggeredBy: field('The kind of send, or what triggered it.', z.string()),
  startDeliveryAt: field('When delivery began.', time()),
}

export const SendLog = named('SendLog', 'The record of one send.', {
  ...about,
  destinations: field(
    'The number of contacts that it was sent to, or the cell numbers that it was sent to.',
    z.union([whole(), cells()]),
  ),
})

export const CountedSendLog = named('CountedSendLog', 'The record of one send, with the number of its destinations.', {
  ...about,
  destinations: field('The number of contacts that it was sent to.', whole()),
})

export const ListedSendLog = named('ListedSendLog', 'The record of one send, with a list of its destinations.', {
  ...about,
  destinations: field('The cell numbers that it was sent to.', cells()),
})

const succeeded = field('Always true.', z.literal(true))

export const SendLogResult = named('SendLogResult', 'A send log that was found.', {
  ok: succeeded,
  requestId,
  data: field(
    'The send log. The type of `destinations` depends on `group_destinations`.',
    amend('dripcel-destinations-type-untied', SendLog, z.union([CountedSendLog, ListedSendLog])),
  ),
})

const TimeRange = z.object({
  $gte: field('Earliest time of the range.', time()),
  $lte: field('Latest time of the range.', time()),
})

export const SendLogFilter = named('SendLogFilter', 'Which send logs to find.', {
  campaign_id: field('Only sends of any of these campaigns.', z.array(id()).optional()),
  startDeliveryAt: field('Only sends whose delivery began in this range.', TimeRange.optional()),
})

export const SearchOptions = named('SearchOptions', 'Which part of the result to return.', {
  skip: field('Number of send logs to skip.', whole().default(0)),
  limit: field('Number of send logs to return, by default about 1000.', whole().default(1000)),
})

export const SendLogSearch = named('SendLogSearch', 'A search for send logs.', {
  find: field('Which send logs to find.', SendLogFilter.optional()),
  options: field('Which part of them to return.', SearchOptions.optional()),
})

const parsed = (schema: z.ZodNumber, description: string) =>
  field(description, amend('dripcel-parsed-unknown', absent, schema), responseTables)

export const ParsedSearch = named('ParsedSearch', 'A search as the server read it.', {
  find: field(
    'The filter, as the server read it.',
    amend('dripcel-parsed-unknown', absent, z.record(z.string(), z.unknown())).optional(),
    assumed('The page calls it the search input, and only its options were seen.'),
  ),
  options: field(
    'The part of the result that was returned.',
    amend(
      'dripcel-parsed-unknown',
      absent,
      z.object({
        skip: parsed(z.number(), 'Number of send logs that were left out.'),
        limit: parsed(z.number(), 'Number of send logs that were asked for.'),
      }),
    ),
    responseTables,
  ),
})

export const SearchResult = named('SearchResult', 'One page of send logs.', {
  ok: succeeded,
  requestId,
  data: field(
    'What was found.',
    z.object({
      total: field('Total number of send logs.', whole()),
      send_logs: field('The send logs of this page.', z.array(SendLog)),
      parsed: field(
        'The search as the server read it, for the request for the next page.',
        amend('dripcel-parsed-unknown', z.record(z.string(), z.unknown()), ParsedSearch),
      ),
    }),
  ),
})

export const NotFound = named('NotFound', 'The body of an error about something that does not exist.', {
  ok: field('Always false.', z.literal(false)),
  requestId,
  error: field(
    'What went wrong.',
    z.object({
      code: field('Code of the error, for programs.', z.literal('resource_not_found')),
      message: field('What went wrong, for people to read.', z.string()),
    }),
  ),
})

export const SendLogPath = z.object({ send_id: field('Identifier of the send.', id()) })

export const GetSendLogQuery = z.object({
  group_destinations: field(
    'Whether `destinations` is the number of contacts or the list of their cell numbers.',
    z.enum(GROUPINGS).optional(),
  ),
})
