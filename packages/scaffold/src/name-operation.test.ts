import { describe, expect, test } from 'vitest'
import { type Method, nameOperation } from './name-operation.ts'

const nameOf = (summary: string | undefined, method: Method = 'GET', path?: string, isList = false): string =>
  nameOperation({ method, isList, ...(summary !== undefined && { summary }), ...(path !== undefined && { path }) }).id

describe('a title says what an operation does', () => {
  test.each([
    ['Vote on a poll', 'POST', 'voteOnPoll'],
    ['Get all parcels', 'GET', 'listParcels'],
    ['Get All Parcels', 'GET', 'listParcels'],
    ['Get a list of parcels', 'GET', 'listParcels'],
    ['Get boxes', 'GET', 'listBoxes'],
    ['Get a specific parcel', 'GET', 'getParcel'],
    ['Get Quote By ID', 'GET', 'getQuote'],
    ['Request Parcel Inspection', 'PUT', 'requestParcelInspection'],
    ['Read data of a reader', 'GET', 'getReader'],
    ['Retrieve information about the current job', 'GET', 'getCurrentJob'],
    ['Get all parcels from a depot', 'GET', 'listParcels'],
    ['Creating a parcel', 'POST', 'createParcel'],
    ['Lists parcels', 'GET', 'listParcels'],
    ['Destroy a box', 'DELETE', 'deleteBox'],
    ['Deposit into a pot', 'PUT', 'depositIntoPot'],
    ['Resend the confirmation of a reader', 'POST', 'resendConfirmation'],
    ['1. Update user', 'PUT', 'updateUser'],
    ['Search Quotes (beta)', 'GET', 'searchQuotes'],
    ["Delete a reader's mail", 'DELETE', 'deleteReaderMail'],
    ['Thank a user: this is quite a long name indeed', 'POST', 'thankUser'],
  ] as const)('%s', (title, method, want) => {
    expect(nameOf(title, method, '/somewhere/{id}')).toBe(want)
  })
})

test.each([
  ['Delete', 'DELETE', '/cakes/{id}', 'deleteCake'],
  ['List', 'GET', '/cakes', 'listCakes'],
  ['Show', 'GET', '/cakes/{id}', 'getCake'],
  ['Pause', 'POST', '/cakes/{id}/pause', 'pauseCake'],
  ['Delete', 'DELETE', undefined, 'deleteItem'],
  ['Log out', 'POST', undefined, 'logOut'],
] as const)('a title that is a verb alone, %s %s %s, takes the thing from the path', (title, method, path, want) => {
  expect(nameOf(title, method, path)).toBe(want)
})

describe('a title that names a thing leaves the name to the path', () => {
  test.each([
    ['Request URL', 'POST', '/brands/{id}/checks', false, 'createCheck'],
    ['Endpoints', 'POST', '/api/event', false, 'createEvent'],
    ['https://docs.example/get-lock', 'GET', '/locks/{id}', false, 'getLock'],
    [undefined, 'GET', '/api/health', false, 'getHealth'],
    [undefined, 'GET', '/api/media', false, 'listMedia'],
    [undefined, 'GET', '/api/media', true, 'listMedia'],
    [undefined, 'GET', '/parcels', false, 'listParcels'],
    [undefined, 'GET', '/users/me.json', true, 'getMe'],
    [undefined, 'GET', '/boxes/{id}/lids.json', true, 'listLids'],
    [undefined, 'POST', '/index.php', false, 'createIndex'],
    [undefined, 'PUT', '/pots/{id}/withdraw', false, 'withdrawPot'],
    [undefined, 'POST', '/instances/{id}/create-tag', false, 'createTag'],
  ] as const)('%s %s %s', (title, method, path, isList, want) => {
    expect(nameOf(title, method, path, isList)).toBe(want)
  })
})

test('a title alone names an operation whose path is lost', () => {
  expect(nameOf('Lock status')).toBe('getLockStatus')
  expect(nameOf('')).toBe('decideName')
})
