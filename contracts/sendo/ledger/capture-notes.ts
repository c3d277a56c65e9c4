import { captureNote, type Entry } from '@sendspec/contract'
import { body, line, query } from './places.ts'

/** What the text of the page lost when it was saved: every name, type and flag of the two lists. */
export const captureNotes: readonly Entry[] = [
  captureNote('sendo-parameter-names-lost', {
    of: 'missing-name',
    contract: query('/campaign', '/limit', '/skip', '/direction', '/number'),
  })({
    title: 'The names of the five parameters are missing.',
    page: [line('The ID of the campaign to list messages from.'), line('Return messages to/from a specific number.')],
    proof: 'Two other captures of the same page have all names, types and flags.',
    review: 'This capture and two others of the page, compared.',
  }),
  captureNote('sendo-field-names-lost', {
    of: 'missing-name',
    contract: body(
      '/messages',
      '/messages/*/id',
      '/messages/*/createdAt',
      '/messages/*/scheduledAt',
      '/messages/*/numSegments',
      '/messages/*/errorCode',
      '/messages/*/errorMessage',
      '/messages/*/campaignId',
      '/error',
    ),
  })({
    title: 'The names of the fields are missing; the example has 14 of the 17 of a message.',
    page: [line('The ID of the retrieved message.'), line('ID of the campaign that the message was sent from.')],
    proof: 'Two other captures of the same page have all names, types and flags.',
    review: 'This capture and two others of the page, compared.',
  }),
  captureNote('sendo-status-values-lost', {
    of: ['missing-value', 'missing-enum'],
    contract: body('/messages/*/status'),
  })({
    title: 'The names of the eight statuses are missing.',
    page: [line('The message has been created.'), line('The send has failed after too many attempts.')],
    proof: 'The webhooks page lists them with seven of the eight explanations, in the same order.',
    review: 'This capture and two others of the page, compared.',
  }),
  captureNote('sendo-parameter-types-lost', {
    of: 'missing-type',
    contract: query('/campaign', '/limit', '/skip', '/number'),
  })({
    title: 'The types of the parameters are missing.',
    page: [line('The number of messages to return'), line('a specific number')],
    proof: 'Two other captures of the same page have all names, types and flags.',
    review: 'This capture and two others of the page, compared.',
  }),
  captureNote('sendo-field-types-lost', {
    of: ['missing-type', 'untyped-items'],
    contract: body(
      '/messages',
      '/messages/*/createdAt',
      '/messages/*/scheduledAt',
      '/messages/*/mediaUrls',
      '/messages/*/metadata',
      '/messages/*/numSegments',
      '/messages/*/errorMessage',
      '/error',
    ),
  })({
    title: 'The types of the fields are missing.',
    page: [line('The time that the message was created.'), line('Number of message segments sent')],
    proof: 'The page "Retrieve message" has the types of the first twelve fields; the example shows two more.',
    review: 'This capture and two others of the page, compared.',
  }),
  captureNote('sendo-required-parameters-lost', {
    of: 'missing-required',
    contract: query('/campaign', '/direction', '/number'),
  })({
    title: 'The flag that makes `campaign` required is missing.',
    page: [line('The ID of the campaign to list messages from.')],
    proof: 'Two other captures of the same page have all names, types and flags.',
    review: 'This capture and two others of the page, compared.',
  }),
  captureNote('sendo-sample-auth-differs', { kind: 'capture-disagreement' })({
    title: 'An older capture has the sample call without its `Authorization` header.',
    page: [line("--header 'Authorization: Bearer <token>'")],
    proof: 'The page has changed since, and the introduction requires the header.',
    review: 'This capture and two others of the page, compared.',
  }),
]
