import { gap, onPage, polish } from '@sendspec/contract'

/** What takes a caller through all messages. */
export const pagination = onPage('sendo-message-list.txt', [
  gap('sendo-order-unstated', {
    of: 'missing-order',
    severity: 'medium',
    at: ['listMessages 200 /messages', 'listMessages query /skip'],
  })({
    title: 'The order of the messages is not stated.',
    page: ['An array of message objects returned.', 'The number of messages to skip'],
    observed: 'Both messages of the example have the same times, so it shows no order.',
    why: 'If new messages come first, each new one shifts what `skip` skips, and a message is returned twice.',
    proposal: 'State the order, for example "newest first, by `createdAt`".',
  }),
  gap('sendo-limit-maximum-unstated', { of: 'missing-maximum' })({
    title: 'The largest `limit` is not stated, nor what a larger one does.',
    page: 'The number of messages to return (default 10).',
    why: 'If a large limit is cut, a client that takes a short page for the last one stops too early.',
    proposal: 'State the largest `limit`, and whether a larger one is refused or cut.',
  }),
  gap('sendo-total-missing', { of: 'missing-total' })({
    title: 'How to find the last page is not stated: the response has no total, no next page and no end mark.',
    page: ['An array of message objects returned.', 'skip (i.e. offset)'],
    why: 'A client has to guess that a page which is not full is the last one.',
    proposal: '"Raise `skip` by `limit` until fewer than `limit` messages are returned", or add a total.',
  }),
  polish('sendo-limit-range-unstated', { of: ['missing-minimum', 'implied-integer'] })({
    title: 'That `limit` is a whole number from 1 is not stated.',
    page: 'The number of messages to return (default 10).',
    proposal: '"An integer from 1."',
  }),
  polish('sendo-skip-range-unstated', { of: ['missing-minimum', 'implied-integer'] })({
    title: 'That `skip` is a whole number from 0 is not stated.',
    page: 'The number of messages to skip (i.e. offset).',
    proposal: '"An integer from 0."',
  }),
  polish('sendo-skip-default-unstated', { of: 'missing-default', wins: 'documented' })({
    title: '`limit` has its default next to it; `skip` has none.',
    page: ['(i.e. offset)', '(default 10)'],
    proposal: 'Add "(default 0)".',
  }),
])
