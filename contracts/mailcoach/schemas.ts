import { absent, amend, field, format, named, seenIn } from '@sendspec/contract'
import { z } from 'zod'
import { bouncesRelease, laravelPagination, laravelValidation, newerPage, page } from './pages.ts'

/** The default first. */
export const SORTS = ['-sent_at', 'sent_at'] as const

/** A key of the list that the page prints. The page describes no field, so the example is the only source. */
const inList = seenIn('listSends.200.three-sends')
const inError = seenIn('listSends.401.unauthorized')

const uuid = () => format('uuid')
const time = () => format('date-time')
const count = () => z.number().int().min(0)

/** A time that only newer versions of the server send. */
const newerTime = (description: string) =>
  field(
    newerPage,
    amend('mailcoach-open-and-click-times-undocumented', absent, time().nullable()).optional(),
    description,
  )

/** A count that only newer versions of the server send. */
const newerCount = (description: string) =>
  field(bouncesRelease, amend('mailcoach-bounce-counts-undocumented', absent, count()).optional(), description)

/** The UUID of what a send belongs to. */
const owner = (description: string) =>
  field(inList, amend('mailcoach-owner-uuids-nullable', uuid(), uuid().nullable()), description)

/** An address that the example shows as a string. */
const address = (description: string) =>
  field(inList, amend('mailcoach-page-links-nullable', z.string(), z.string().nullable()), description)

/** An address that the example shows as null. */
const nullAddress = (description: string) =>
  field(inList, amend('mailcoach-neighbour-links-only-null', z.null(), z.string().nullable()), description)

/** The position of a page's first or last item. */
const place = (description: string) =>
  field(inList, amend('mailcoach-empty-page-nulls', z.number().int(), z.number().int().nullable()), description)

export const Send = named(
  'Send',
  z.object({
    uuid: field(inList, uuid(), 'Identifier of the send.'),
    transport_message_id: field(
      inList,
      amend('mailcoach-types-unstated', z.null(), z.string().nullable()),
      'Identifier that the mail service gave the message, if it has one.',
    ),
    campaign_uuid: owner('The campaign it belongs to.'),
    automation_mail_uuid: owner('The automation mail it belongs to.'),
    transactional_mail_log_item_uuid: owner('The logged transactional mail it belongs to.'),
    subscriber_uuid: field(
      inList,
      amend('mailcoach-subscriber-uuid-nullable', uuid(), uuid().nullable()),
      'The subscriber it went to, if there is one.',
    ),
    sent_at: field(
      inList,
      amend('mailcoach-sent-at-nullable', time(), time().nullable()),
      'When it was sent; null if it was not.',
    ),
    failed_at: field(inList, amend('mailcoach-types-unstated', z.null(), time().nullable()), 'When sending failed.'),
    failure_reason: field(
      inList,
      amend('mailcoach-types-unstated', z.null(), z.string().nullable()),
      'Why sending failed, for people to read.',
    ),
    open_count: field(
      inList,
      amend('mailcoach-types-unstated', z.null(), count().nullable()),
      'How often it was opened; null from old versions.',
    ),
    click_count: field(
      inList,
      amend('mailcoach-types-unstated', z.null(), count().nullable()),
      'How often a link in it was clicked; null from old versions.',
    ),
    bounce_count: newerCount('How often it bounced, from version 8.23.1.'),
    hard_bounce_count: newerCount('How often it bounced permanently, from version 8.23.1.'),
    soft_bounce_count: newerCount('How often it bounced temporarily, from version 8.23.1.'),
    first_opened_at: newerTime('When it was first opened; absent from old versions.'),
    last_opened_at: newerTime('When it was last opened; absent from old versions.'),
    first_clicked_at: newerTime('When a link in it was first clicked; absent from old versions.'),
    last_clicked_at: newerTime('When a link in it was last clicked; absent from old versions.'),
    created_at: field(inList, time(), 'When the record was created.'),
    updated_at: field(inList, time(), 'When the record last changed.'),
  }),
  'One mail to one recipient.',
)

const PageLinks = named(
  'PageLinks',
  z.object({
    first: address('Address of the first page.'),
    last: address('Address of the last page.'),
    prev: nullAddress('Address of the previous page; null on the first.'),
    next: nullAddress('Address of the next page; null on the last.'),
  }),
  'Addresses of other pages.',
)

const PageButton = named(
  'PageButton',
  z.object({
    url: field(inList, z.string().nullable(), 'Address of the page; null if there is no such page.'),
    label: field(inList, z.string(), 'Label of the button. It can contain HTML entities.'),
    page: field(
      laravelPagination,
      amend('mailcoach-page-button-number-undocumented', absent, z.number().int().nullable()).optional(),
      'Number of the page; absent before Laravel 12.23.',
    ),
    active: field(inList, z.boolean(), 'Whether it is the current page.'),
  }),
  'One button of a page navigation.',
)

const PageMeta = named(
  'PageMeta',
  z.object({
    current_page: field(inList, z.number().int(), 'Number of this page.'),
    from: place('Position of the first item of this page, starting at 1; null if the page is empty.'),
    last_page: field(inList, z.number().int(), 'Number of the last page.'),
    links: field(inList, z.array(PageButton), 'The buttons of a page navigation.'),
    path: field(inList, z.string(), 'Address of the list without its query.'),
    per_page: field(inList, z.number().int(), 'Number of items on a full page.'),
    to: place('Position of the last item of this page; null if the page is empty.'),
    total: field(inList, z.number().int(), 'Number of items on all pages.'),
  }),
  'Position of a page among all pages.',
)

export const SendPage = named(
  'SendPage',
  z.object({
    data: field(inList, z.array(Send), 'The sends of this page.'),
    links: field(inList, PageLinks, 'Addresses of other pages.'),
    meta: field(inList, PageMeta, 'Position of this page among all pages.'),
  }),
  'One page of sends.',
)

export const SingleSend = named(
  'SingleSend',
  z.object({ data: field(seenIn('getSend.200.unopened'), Send, 'The send.') }),
  'One send, in the same envelope as the list.',
)

export const ApiError = named(
  'ApiError',
  z.object({ message: field(inError, z.string(), 'What went wrong, for people to read.') }),
  'The body of an error.',
)

const validation = <S extends z.ZodTypeAny>(schema: S, description: string): S =>
  field(laravelValidation, amend('mailcoach-errors-undocumented', absent, schema), description)

export const ValidationError = named(
  'ValidationError',
  z.object({
    message: validation(z.string(), 'The first problem, for people to read.'),
    errors: validation(z.record(z.string(), z.array(z.string())), 'The problems, by input.'),
  }),
  'The body of an error about the input.',
)

const SendFilter = z.object({
  subscriber_uuid: field(page(17), uuid().optional(), 'Sends to this subscriber.'),
  campaign_uuid: field(page(18), uuid().optional(), 'Sends of this campaign.'),
  automation_mail_uuid: field(page(19), uuid().optional(), 'Sends of this automation mail.'),
  transactional_mail_log_item_uuid: field(page(20), uuid().optional(), 'Sends of this logged transactional mail.'),
})

export const ListSendsQuery = z.object({
  filter: field(page(15), SendFilter.optional(), 'Only sends that match all of these, as `filter[campaign_uuid]=…`.'),
  sort: field(page(22), z.enum(SORTS).default('-sent_at'), 'Order by time sent: latest first, or earliest first.'),
  page: field(
    inList,
    amend('mailcoach-page-parameter-undocumented', absent, z.coerce.number().int().min(1)).optional(),
    'Number of the page, starting at 1. A page has 15 sends.',
  ),
})

export const SendPath = z.object({ uuid: field(page(140), uuid(), 'UUID of the send.') })

export const JsonHeaders = z.object({
  accept: field(
    page(12),
    z.literal('application/json').optional(),
    'Asks for JSON. Without it, an error can be a web page or a redirect.',
  ),
})
