import { absent, amend, field, format, named, seenIn, sent } from '@sendspec/contract'
import { z } from 'zod'
import { bouncesRelease, laravelPagination, newerPage } from '../addresses.ts'

/** The default first. */
export const SORTS = ['-sent_at', 'sent_at'] as const

const uuid = () => format('uuid')
const time = () => format('date-time')
const count = () => z.number().int().min(0)

/** A time that only newer versions of the server send. */
const newerTime = (description: string) =>
  field(
    description,
    amend('mailcoach-open-and-click-times-undocumented', absent, time().nullable()).optional(),
    newerPage,
  )

/** A count that only newer versions of the server send. */
const newerCount = (description: string) =>
  field(description, amend('mailcoach-bounce-counts-undocumented', absent, count()).optional(), bouncesRelease)

/** The UUID of what a send belongs to. */
const owner = (description: string) =>
  field(description, amend('mailcoach-owner-uuids-nullable', uuid(), uuid().nullable()))

/** An address that the example shows as a string. */
const address = (description: string) =>
  field(description, amend('mailcoach-page-links-nullable', z.string(), z.string().nullable()))

/** An address that the example shows as null. */
const nullAddress = (description: string) =>
  field(description, amend('mailcoach-neighbour-links-only-null', z.null(), z.string().nullable()))

/** The position of a page's first or last item. */
const place = (description: string) =>
  field(description, amend('mailcoach-empty-page-nulls', z.number().int(), z.number().int().nullable()))

export const Send = named('Send', 'One mail to one recipient.', {
  uuid: field('Identifier of the send.', uuid()),
  transport_message_id: field(
    'Identifier of the message in its transport.',
    amend('mailcoach-types-unstated', z.null(), z.string().nullable()),
  ),
  campaign_uuid: owner('The campaign it belongs to.'),
  automation_mail_uuid: owner('The automation mail it belongs to.'),
  transactional_mail_log_item_uuid: owner('The logged transactional mail it belongs to.'),
  subscriber_uuid: field(
    'The subscriber it went to.',
    amend('mailcoach-subscriber-uuid-nullable', uuid(), uuid().nullable()),
  ),
  sent_at: field('When it was sent.', amend('mailcoach-sent-at-nullable', time(), time().nullable())),
  failed_at: field('When sending failed.', amend('mailcoach-types-unstated', z.null(), time().nullable())),
  failure_reason: field(
    'Why sending failed, for people to read.',
    amend('mailcoach-types-unstated', z.null(), z.string().nullable()),
  ),
  open_count: field('How often it was opened.', amend('mailcoach-types-unstated', z.null(), count().nullable())),
  click_count: field(
    'How often a link in it was clicked.',
    amend('mailcoach-types-unstated', z.null(), count().nullable()),
  ),
  bounce_count: newerCount('How often it bounced, from version 8.23.1.'),
  hard_bounce_count: newerCount('How often it bounced permanently, from version 8.23.1.'),
  soft_bounce_count: newerCount('How often it bounced temporarily, from version 8.23.1.'),
  first_opened_at: newerTime('When it was first opened; absent from old versions.'),
  last_opened_at: newerTime('When it was last opened; absent from old versions.'),
  first_clicked_at: newerTime('When a link in it was first clicked; absent from old versions.'),
  last_clicked_at: newerTime('When a link in it was last clicked; absent from old versions.'),
  created_at: field('When the record was created.', time()),
  updated_at: field('When the record last changed.', time()),
})

const PageLinks = named('PageLinks', 'Addresses of other pages.', {
  first: address('Address of the first page.'),
  last: address('Address of the last page.'),
  prev: nullAddress('Address of the previous page.'),
  next: nullAddress('Address of the next page.'),
})

const PageButton = named('PageButton', 'One button of a page navigation.', {
  url: field('Address of the page.', z.string().nullable()),
  label: field('Label of the button.', z.string()),
  page: field(
    'Number of the page; absent before Laravel 12.23.',
    amend('mailcoach-page-button-number-undocumented', absent, z.number().int().nullable()).optional(),
    laravelPagination,
  ),
  active: field('Whether it is the current page.', z.boolean()),
})

const PageMeta = named('PageMeta', 'Position of a page among all pages.', {
  current_page: field('Number of this page.', z.number().int()),
  from: place('Position of the first item of this page.'),
  last_page: field('Number of the last page.', z.number().int()),
  links: field('The buttons of a page navigation.', z.array(PageButton)),
  path: field('Address of the list without its query.', z.string()),
  per_page: field('Number of items on a full page.', z.number().int()),
  to: place('Position of the last item of this page.'),
  total: field('Number of items on all pages.', z.number().int()),
})

export const SendPage = named('SendPage', 'One page of sends.', {
  data: field('The sends of this page.', z.array(Send)),
  links: field('Addresses of other pages.', PageLinks),
  meta: field('Position of this page among all pages.', PageMeta),
})

export const SingleSend = named('SingleSend', 'One send, in the same envelope as the list.', {
  data: field('The send.', Send),
})

/** The page lists the names of filters alone. */
const filterValue = () => amend('mailcoach-filter-syntax-unstated', z.string(), uuid())

const SendFilter = z.object({
  subscriber_uuid: field('Sends to this subscriber.', filterValue().optional()),
  campaign_uuid: field('Sends of this campaign.', filterValue().optional()),
  automation_mail_uuid: field('Sends of this automation mail.', filterValue().optional()),
  transactional_mail_log_item_uuid: field('Sends of this logged transactional mail.', filterValue().optional()),
})

export const ListSendsQuery = z.object({
  filter: field('Only sends with these properties.', SendFilter.optional()),
  sort: field('Order by time sent: latest first, or earliest first.', z.enum(SORTS).default('-sent_at')),
  page: field(
    'Number of the page, starting at 1. A page has 15 sends.',
    amend('mailcoach-page-parameter-undocumented', absent, z.coerce.number().int().min(1)).optional(),
    seenIn('listSends.200.three-sends'),
  ),
})

export const SendPath = z.object({ uuid: field('UUID of the send.', uuid()) })

export const JsonHeaders = z.object({
  accept: field('Asks for JSON.', sent('application/json').optional()),
})
