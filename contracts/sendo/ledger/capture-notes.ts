import type { CaptureNote } from '@sendspec/contract'
import { body, line, listMessages, message, onPage, query, review } from './places.ts'

const proof = 'Two other captures of the same page have all names, types and flags.'
const compared = review('This capture and two others of the page, compared.')

/** What the text of the page lost when it was saved: every name, type and flag of the two lists. */
export const captureNotes: readonly CaptureNote[] = [
  {
    id: 'sendo-parameter-names-lost',
    kind: 'missing-name',
    title: 'The names of the five parameters are missing.',
    page: [
      line(44, 'The ID of the campaign to list messages from.'),
      line(50, 'Return messages to/from a specific number.'),
    ],
    contract: [query('campaign'), query('limit'), query('skip'), query('direction'), query('number')],
    proof,
    support: [...onPage('missing-name', 44), ...compared],
  },
  {
    id: 'sendo-field-names-lost',
    kind: 'missing-name',
    title: 'The names of the fields are missing; the example has 14 of the 17 of a message.',
    page: [
      line(53, 'The ID of the retrieved message.'),
      line(72, 'ID of the campaign that the message was sent from.'),
    ],
    contract: [
      body('/messages'),
      message('id'),
      message('createdAt'),
      message('scheduledAt'),
      message('numSegments'),
      message('errorCode'),
      message('errorMessage'),
      message('campaignId'),
      body('/error'),
    ],
    proof,
    support: [...onPage('missing-name', 52), ...compared],
  },
  {
    id: 'sendo-status-values-lost',
    kind: 'missing-enum',
    title: 'The names of the eight statuses are missing.',
    page: [line(74, 'The message has been created.'), line(81, 'The send has failed after too many attempts.')],
    contract: [message('status')],
    proof: 'The webhooks page lists them with seven of the eight explanations, in the same order.',
    support: [...onPage('missing-value', 74), ...onPage('missing-enum', 73), ...compared],
  },
  {
    id: 'sendo-parameter-types-lost',
    kind: 'missing-type',
    title: 'The types of the parameters are missing.',
    page: [line(45, 'The number of messages to return'), line(50, 'a specific number')],
    contract: [query('campaign'), query('limit'), query('skip'), query('number')],
    proof,
    support: [...onPage('missing-type', 44), ...compared],
  },
  {
    id: 'sendo-field-types-lost',
    kind: 'missing-type',
    title: 'The types of the fields are missing.',
    page: [line(57, 'The time that the message was created.'), line(69, 'Number of message segments sent')],
    contract: [
      message('createdAt'),
      message('scheduledAt'),
      message('mediaUrls'),
      message('metadata'),
      message('numSegments'),
      message('errorMessage'),
      body('/error'),
    ],
    proof: 'The page "Retrieve message" has the types of the first twelve fields; the example shows two more.',
    support: [...onPage('missing-type', 53), ...onPage('untyped-items', 52, 67), ...compared],
  },
  {
    id: 'sendo-required-parameters-lost',
    kind: 'missing-required',
    title: 'The flag that makes `campaign` required is missing.',
    page: [line(44, 'The ID of the campaign to list messages from.')],
    contract: [query('campaign'), query('direction'), query('number')],
    proof,
    support: [...onPage('missing-required', 44), ...compared],
  },
  {
    id: 'sendo-sample-auth-differs',
    kind: 'capture-disagreement',
    title: 'An older capture has the sample call without its `Authorization` header.',
    page: [line(5, "--header 'Authorization: Bearer <token>'")],
    contract: [listMessages],
    proof: 'The page has changed since, and the introduction requires the header.',
    support: compared,
  },
]
