import { contradiction, gap, type Ledger, polish } from '@sendspec/contract'
import { introductionPage } from '../addresses.ts'
import { line, listMessages, on, onPage, query, response, review } from './places.ts'

/** How a call gets in. */
export const access: Ledger = [
  contradiction({
    id: 'sendo-sample-lacks-campaign',
    kind: 'incomplete-sample',
    severity: 'high',
    title: 'The sample call lacks the required parameter `campaign`.',
    page: [
      line(4, '--url https://api.sendo.dev/v1/message/list \\'),
      line(44, 'The ID of the campaign to list messages from.'),
    ],
    contract: [query('campaign')],
    documented: 'The address of the sample has no query.',
    observed: 'The page marks `campaign` as required.',
    wins: 'observed',
    why: 'Anyone who copies the sample sends a request that lacks a required parameter.',
    proposal: 'Call `https://api.sendo.dev/v1/message/list?campaign=<id>` in the sample.',
    support: review('The sample call and the parameters, also in another capture of the page.'),
  }),
  gap({
    id: 'sendo-token-source-elsewhere',
    kind: 'missing-auth',
    severity: 'low',
    title: 'The page does not say what the token is or where to get one.',
    page: [line(5, "--header 'Authorization: Bearer <token>'")],
    elsewhere: [on(introductionPage, 'You can generate an API key for your account on your dashboard.')],
    contract: [listMessages],
    observed: 'It is an API key from the dashboard.',
    wins: 'observed',
    why: 'The reader has to find the introduction first.',
    proposal: 'Link `<token>` to the introduction.',
    support: [...onPage('token-unexplained', 5), ...review('The page searched for authentication.')],
  }),
  polish({
    id: 'sendo-campaign-not-in-description',
    kind: 'ambiguous-wording',
    title: 'The description does not say that a call lists the messages of one campaign only.',
    page: [line(2, 'This endpoint lists messages.')],
    contract: [listMessages, query('campaign')],
    wins: 'observed',
    proposal: '"This endpoint lists the messages of one campaign."',
  }),
  polish({
    id: 'sendo-success-status-unstated',
    kind: 'ambiguous-wording',
    title: 'The response is not labelled with its status.',
    page: [line(51, 'Response')],
    contract: [response(200)],
    wins: 'documented',
    proposal: 'Label the response "200 OK".',
    support: onPage('missing-status', 51),
  }),
]
