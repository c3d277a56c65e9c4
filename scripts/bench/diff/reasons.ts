import type { changeKinds } from '@sendspec/release'

/** Why a kind of change is classified as it is, where a peer classifies it otherwise. */
export const reasons: Partial<Record<keyof typeof changeKinds, string>> = {
  'body-required-added': 'Calls without a body fail, and no longer compile.',
  'operation-renamed': 'The function of the client has another name.',
  'request-default-added': 'The same calls are accepted. What the API does without a value was unstated before.',
  'request-default-changed': 'Clients send no defaults, so a call without a value means something else.',
  'request-default-removed': 'The same calls are accepted. What the API does without a value is unstated now.',
  'request-null-allowed': 'What was accepted still is.',
  'request-property-removed': 'A caller that sets it no longer compiles.',
  'request-type-changed': 'What callers send no longer compiles.',
  'request-type-narrowed': 'What callers send may no longer compile, or be refused.',
  'request-type-widened': 'What was accepted still is.',
  'response-bound-changed':
    'Bounds and formats of responses are validated and not typed. A body outside of them is delivered, and reported as drift.',
  'response-enum-closed': 'The values are among those that callers handled before.',
  'response-enum-grown':
    'Enums of responses are open: a client accepts values that nobody documented, and so do its types.',
  'response-enum-opened': 'A comparison with one of the old values may be all that code does.',
  'response-null-added': 'Code that reads it without a check no longer compiles.',
  'response-property-removed': 'Code that reads it no longer compiles.',
  'response-removed': 'Its type is gone: code that names it, or reads its body, no longer compiles.',
  'response-success-added': 'The data of a success becomes a union, which callers have to narrow by status.',
  'response-type-changed': 'Code that reads it no longer compiles.',
  'response-number-changed': 'TypeScript has one type for integers and other numbers.',
}
