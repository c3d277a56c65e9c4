import { testDetector } from '../../testing/sightings.ts'
import { personName } from './person-name.ts'

testDetector(personName, [
  {
    given: 'one address with two names',
    body: {
      recipient: { name: 'Ada Byron', email: 'ada@example.com' },
      sender: { name: 'Ada Lovelace', email: 'Ada@example.com' },
    },
    want: ['/sender/name: ada@example.com is "Ada Lovelace" here and "Ada Byron" before'],
  },
  {
    given: 'names in two parts',
    body: [
      { first_name: 'Ada', last_name: 'Byron', email: 'ada@example.com' },
      { firstName: 'Ada', lastName: 'King', email: 'ada@example.com' },
    ],
    want: ['/1/lastName: ada@example.com is "Ada King" here and "Ada Byron" before'],
  },
  {
    given: 'one name, written with another case and another space',
    body: [
      { name: 'Ada  Byron', email: 'ada@example.com' },
      { name: 'ada byron', email: 'ada@example.com' },
    ],
    want: [],
  },
  {
    given: 'one name in one part and in two',
    body: [
      { name: 'Ada Byron', email: 'ada@example.com' },
      { first_name: 'Ada', last_name: 'Byron', email: 'ada@example.com' },
    ],
    want: [],
  },
  {
    given: 'two people',
    body: [
      { name: 'Ada', email: 'ada@example.com' },
      { name: 'Bob', email: 'bob@example.com' },
    ],
    want: [],
  },
  {
    given: 'an address that many answer',
    body: [
      { name: 'Ada', email: 'support@example.com' },
      { name: 'Bob', email: 'support@example.com' },
    ],
    want: [],
  },
  {
    given: 'an address without a name',
    body: [
      { name: 'Ada', email: 'ada@example.com' },
      { email: 'ada@example.com' },
      { name: null, email: 'ada@example.com' },
    ],
    want: [],
  },
])
