import { captureNote, onPage } from '@sendspec/contract'

/** What the text of the page lost when it was saved: every name, type and flag of the two lists. */
export const captureNotes = onPage('sendo-message-list.txt', [
  captureNote('sendo-parameter-names-lost', {
    of: 'missing-name',
    at: [
      'listMessages query /campaign',
      'listMessages query /limit',
      'listMessages query /skip',
      'listMessages query /direction',
      'listMessages query /number',
    ],
  })({
    title: 'The names of the five parameters are missing.',
    page: ['The ID of the campaign to list messages from.', 'Return messages to/from a specific number.'],
    proof: 'Two other captures of the same page have all names, types and flags.',
  }),
  captureNote('sendo-field-names-lost', {
    of: 'missing-name',
    at: [
      'listMessages 200 /messages',
      'listMessages 200 /messages/*/id',
      'listMessages 200 /messages/*/createdAt',
      'listMessages 200 /messages/*/scheduledAt',
      'listMessages 200 /messages/*/numSegments',
      'listMessages 200 /messages/*/errorCode',
      'listMessages 200 /messages/*/errorMessage',
      'listMessages 200 /messages/*/campaignId',
      'listMessages 200 /error',
    ],
  })({
    title: 'The names of the fields are missing; the example has 14 of the 17 of a message.',
    page: ['The ID of the retrieved message.', 'ID of the campaign that the message was sent from.'],
    proof: 'Two other captures of the same page have all names, types and flags.',
  }),
  captureNote('sendo-status-values-lost', {
    of: ['missing-value', 'missing-enum'],
    at: 'listMessages 200 /messages/*/status',
  })({
    title: 'The names of the eight statuses are missing.',
    page: ['The message has been created.', 'The send has failed after too many attempts.'],
    proof: 'The webhooks page lists them with seven of the eight explanations, in the same order.',
  }),
  captureNote('sendo-parameter-types-lost', {
    of: 'missing-type',
    at: [
      'listMessages query /campaign',
      'listMessages query /limit',
      'listMessages query /skip',
      'listMessages query /number',
    ],
  })({
    title: 'The types of the parameters are missing.',
    page: ['The number of messages to return', 'a specific number'],
    proof: 'Two other captures of the same page have all names, types and flags.',
  }),
  captureNote('sendo-field-types-lost', {
    of: ['missing-type', 'untyped-items'],
    at: [
      'listMessages 200 /messages',
      'listMessages 200 /messages/*/createdAt',
      'listMessages 200 /messages/*/scheduledAt',
      'listMessages 200 /messages/*/mediaUrls',
      'listMessages 200 /messages/*/metadata',
      'listMessages 200 /messages/*/numSegments',
      'listMessages 200 /messages/*/errorMessage',
      'listMessages 200 /error',
      'listMessages failure /error',
    ],
  })({
    title: 'The types of the fields are missing.',
    page: ['The time that the message was created.', 'Number of message segments sent'],
    proof: 'The page "Retrieve message" has the types of the first twelve fields; the example shows two more.',
  }),
  captureNote('sendo-required-parameters-lost', {
    of: 'missing-required',
    at: ['listMessages query /campaign', 'listMessages query /direction', 'listMessages query /number'],
  })({
    title: 'The flag that makes `campaign` required is missing.',
    page: 'The ID of the campaign to list messages from.',
    proof: 'Two other captures of the same page have all names, types and flags.',
  }),
  captureNote('sendo-sample-auth-differs', { kind: 'capture-disagreement' })({
    title: 'An older capture has the sample call without its `Authorization` header.',
    page: "--header 'Authorization: Bearer <token>'",
    proof: 'The page has changed since, and the introduction requires the header.',
    review: 'This capture and two others of the page, compared.',
  }),
])
