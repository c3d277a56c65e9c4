import type { Report } from '@sendspec/mock/testing'
import { get, head, isListed, json200, nothing, order, post, row } from './row.ts'

/** Reports about values that must reach no file. */
export const secrets: readonly Report[] = [
  row({
    source: 'vcr/vcr#704',
    tried: 'a token in `Authorization`',
    result: 'in no report',
    call: get(order, 'X-Token: hunterlovelace'),
    answer: `${head('200 OK', 'Content-Type: application/json', 'Content-Length: 26')}{"token":"hunterlovelace"}`,
    see: isListed('hunterlovelace'),
  }),
  row({
    source: 'ropensci/vcr#221',
    tried: 'a key as a query parameter',
    result: 'in no report',
    call: get(`${order}?key=hunterlovelace`),
    answer: nothing,
    see: isListed('hunterlovelace'),
  }),
  row({
    source: 'teng-lin/notebooklm-py#1368',
    tried: 'an address that is encoded twice',
    result: 'in no report',
    call: get(`${order}?continue=%2Fx%253Fauthuser%253Dlovelace%2540example.com`),
    answer: nothing,
    see: isListed('lovelace'),
  }),
  row({
    source: 'kevin1024/vcrpy#517',
    tried: 'a body that repeats the address of the call, in a key of its own',
    result: 'in no report',
    call: get(`${order}?sometoken=lovelace`),
    answer: `${head('200 OK', 'Content-Type: application/json', 'Content-Length: 41')}{"lovelacekey":"/get?sometoken=lovelace"}`,
    see: isListed('lovelace'),
  }),
  row({
    source: 'mvanhorn/last30days-skill#1115',
    tried: 'a password and a token with keys of their own in bodies',
    result: 'in no report',
    call: post('{"password":"lovelace"}', 'Content-Type: application/json'),
    answer: json200('{"accessJwt":"lovelace"}'),
    see: isListed('lovelace'),
  }),
  row({
    source: 'datahub-project/datahub#19332',
    tried: 'a secret in a form, and a cookie in the answer',
    result: 'in no report',
    call: post('client_secret=lovelace', 'Content-Type: application/x-www-form-urlencoded'),
    answer: json200('{}', 'Set-Cookie: session=lovelace'),
    see: isListed('lovelace'),
  }),
  row({
    source: 'nearai/ironclaw#2529',
    tried: 'a token in the query and in a header of its own',
    result: 'in no report',
    call: get(`${order}?access_token=lovelace`, 'X-Api-Key: lovelace'),
    answer: json200('{}'),
    see: isListed('lovelace'),
  }),
  row({
    source: 'google/test-server#4',
    tried: 'a secret in the path',
    result: 'in no report',
    call: get('/v1/lovelace/keys'),
    answer: json200('{}'),
    see: isListed('lovelace'),
  }),
  row({
    source: 'akto-api-security/akto#5510',
    tried: 'a cookie of the caller',
    result: 'in no report',
    call: get(order, 'Cookie: session=lovelace'),
    answer: json200('{}'),
    see: isListed('lovelace'),
  }),
]
