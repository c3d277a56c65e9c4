import { contradiction, gap, quotedFrom as on, onPage, polish } from '@sendspec/contract'
import { introductionPage } from '../addresses.ts'

/** How a call gets in. */
export const access = onPage('sendo-message-list.txt', [
  contradiction('sendo-sample-lacks-campaign', {
    kind: 'incomplete-sample',
    severity: 'high',
    wins: 'observed',
    at: 'listMessages query /campaign',
  })({
    title: 'The sample call lacks the required parameter `campaign`.',
    page: ['--url https://api.sendo.dev/v1/message/list \\', 'The ID of the campaign to list messages from.'],
    documented: 'The address of the sample has no query.',
    observed: 'The page marks `campaign` as required.',
    why: 'Anyone who copies the sample sends a request that lacks a required parameter.',
    proposal: 'Call `https://api.sendo.dev/v1/message/list?campaign=<id>` in the sample.',
    review: 'The sample call and the parameters, also in another capture of the page.',
  }),
  gap('sendo-token-source-elsewhere', { of: 'token-unexplained', wins: 'observed' })({
    title: 'The page does not say what the token is or where to get one.',
    page: "--header 'Authorization: Bearer <token>'",
    elsewhere: on(introductionPage, 'You can generate an API key for your account on your dashboard.'),
    observed: 'It is an API key from the dashboard.',
    why: 'The reader has to find the introduction first.',
    proposal: 'Link `<token>` to the introduction.',
  }),
  polish('sendo-campaign-not-in-description', {
    kind: 'ambiguous-wording',
    wins: 'observed',
    at: ['listMessages', 'listMessages query /campaign'],
  })({
    title: 'The description does not say that a call lists the messages of one campaign only.',
    page: 'This endpoint lists messages.',
    proposal: '"This endpoint lists the messages of one campaign."',
  }),
  polish('sendo-success-status-unstated', { of: 'missing-status', wins: 'documented', at: 'listMessages 200' })({
    title: 'The response is not labelled with its status.',
    proposal: 'Label the response "200 OK".',
  }),
])
