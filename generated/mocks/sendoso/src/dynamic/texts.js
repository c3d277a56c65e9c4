// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/dynamic/texts.js

/** @typedef {import('./random.js').Random} Random */

const givenNames = [
  'Ada',
  'Amara',
  'Ben',
  'Chen',
  'Diego',
  'Elif',
  'Fatima',
  'Grace',
  'Hugo',
  'Ines',
  'Jonas',
  'Kofi',
  'Lena',
  'Mateo',
  'Nora',
]
const familyNames = [
  'Adeyemi',
  'Brandt',
  'Costa',
  'Dubois',
  'Eriksen',
  'Farah',
  'Garcia',
  'Huang',
  'Ivanova',
  'Jansen',
  'Khan',
  'Lopez',
  'Moreau',
  'Novak',
]
const companies = ['Alder Works', 'Bluefin Media', 'Cobalt Foods', 'Delta Transport', 'Ember Studio', 'Foxglove Health']
const cities = ['Accra', 'Bergen', 'Cape Town', 'Denver', 'Ghent', 'Lisbon', 'Nairobi', 'Porto', 'Vienna']
const streets = ['Harbour Street', 'Mill Lane', 'Station Road', 'Garden Avenue', 'Church Row']
const subjects = ['Spring update', 'Your order', 'Welcome', 'New features', 'Reminder', 'Monthly report', 'Invitation']
const sentences = [
  'Thank you for your order.',
  'The delivery is on its way.',
  'Please confirm your address.',
  'We look forward to seeing you.',
]

/**
 * Texts that look like the field, by words in its name. The first that fits counts.
 * @type {readonly (readonly [RegExp, (random: Random) => string])[]}
 */
const byName = [
  [/e_?mail/, (random) => `${random.pick(givenNames)}.${random.pick(familyNames)}@example.com`.toLowerCase()],
  [/first_?name|given_?name/, (random) => random.pick(givenNames)],
  [/last_?name|family_?name|surname/, (random) => random.pick(familyNames)],
  [/company|organi[sz]ation|merchant|vendor/, (random) => random.pick(companies)],
  [/user_?name|login|handle/, (random) => `${random.pick(givenNames).toLowerCase()}${random.integer(10, 99)}`],
  [
    /(?:^|_)(?:name|sender|recipient|owner|author|contact|by)$/,
    (random) => `${random.pick(givenNames)} ${random.pick(familyNames)}`,
  ],
  [/phone|mobile|msisdn|cell|(?:^|_)number$/, (random) => `+1202555${digits(random, 4)}`],
  [/url|uri|link|href|website/, (random) => `https://example.com/${random.integer(1, 9999)}`],
  [/uuid|guid/, uuid],
  [/(?:_at|_on|_?date|time|timestamp)$/, dateTime],
  [/country/, (random) => random.pick(['US', 'DE', 'ZA', 'BR', 'JP', 'NO'])],
  [/currency/, (random) => random.pick(['EUR', 'USD', 'GBP', 'ZAR'])],
  [/city|town/, (random) => random.pick(cities)],
  [/street|address/, (random) => `${random.integer(1, 200)} ${random.pick(streets)}`],
  [/zip|post(?:al)?_?code/, (random) => digits(random, 5)],
  [/price|amount|cost|total|balance/, (random) => `${random.integer(1, 500)}.${digits(random, 2)}`],
  [/token|secret|hash|signature/, (random) => hexadecimal(random, 32)],
  [/(?:^|_)id$/, (random) => hexadecimal(random, 24)],
  [/(?:^|_)(?:ip|ip_address)$/, (random) => `192.0.2.${random.integer(1, 254)}`],
  [/subject|title|label|campaign|group|touch/, (random) => random.pick(subjects)],
  [/message|text|content|body|description|note|reason|comment/, (random) => random.pick(sentences)],
  [/status|state|type|kind/, (random) => random.pick(['active', 'pending', 'done'])],
  [/locale|language/, (random) => random.pick(['en', 'de', 'fr', 'pt'])],
]

/** @type {Readonly<Record<string, (random: Random) => string>>} */
const byFormat = {
  'date-time': dateTime,
  date: (random) => dateTime(random).slice(0, 10),
  time: (random) => dateTime(random).slice(11),
  uuid,
  email: (random) => `${random.pick(givenNames)}.${random.pick(familyNames)}@example.com`.toLowerCase(),
  uri: (random) => `https://example.com/${random.integer(1, 9999)}`,
  hostname: (random) => `host${random.integer(1, 99)}.example.com`,
  ipv4: (random) => `192.0.2.${random.integer(1, 254)}`,
  ipv6: (random) => `2001:db8::${random.integer(1, 9999)}`,
}

/** Texts of many spellings, of which one may match a pattern. */
const spellings = [
  uuid,
  dateTime,
  (/** @type {Random} */ random) => dateTime(random).slice(0, 10),
  (/** @type {Random} */ random) => dateTime(random).slice(0, 19).replace('T', ' '),
  (/** @type {Random} */ random) => `+1202555${digits(random, 4)}`,
  (/** @type {Random} */ random) => `1202555${digits(random, 4)}`,
  (/** @type {Random} */ random) => hexadecimal(random, 24),
  (/** @type {Random} */ random) => hexadecimal(random, 32),
  (/** @type {Random} */ random) => random.pick(['EUR', 'USD', 'GBP', 'ZAR']),
  (/** @type {Random} */ random) => random.pick(['US', 'DE', 'ZA']),
  (/** @type {Random} */ random) => `${random.integer(1, 99)}`,
  (/** @type {Random} */ random) => `${random.integer(1, 99)}.${digits(random, 2)}`,
  (/** @type {Random} */ random) => digits(random, 5),
  (/** @type {Random} */ random) => random.pick(givenNames).toLowerCase(),
  (/** @type {Random} */ random) => `https://example.com/${random.integer(1, 9999)}`,
  (/** @type {Random} */ random) => `${random.pick(givenNames)}@example.com`.toLowerCase(),
]

/**
 * A text for a schema that looks like the field of a name.
 * @param {{ format?: string, pattern?: string, minLength?: number, maxLength?: number, examples?: readonly unknown[] }} schema
 * @param {{ name: string, random: Random }} place
 * @returns {string | undefined} Nothing where none of the texts matches its pattern.
 */
export const textFor = (schema, { name, random }) => {
  const { format, pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY, examples = [] } = schema
  const known = format && Object.hasOwn(byFormat, format) ? byFormat[format] : undefined
  const words = name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase()
  const named = byName.find(([names]) => names.test(words))?.[1]
  const expression = pattern === undefined ? undefined : new RegExp(pattern, 'u')
  const fits = /** @param {string} text */ (text) =>
    text.length >= minLength && text.length <= maxLength && (expression?.test(text) ?? true)
  const makers = [known, named, ...(expression ? spellings : []), (/** @type {Random} */ each) => each.pick(subjects)]
  const made = makers.map((maker) => maker?.(random)).find((text) => text !== undefined && fits(text))
  if (made !== undefined) return made
  const example = examples.find((each) => typeof each === 'string' && fits(each))
  if (example !== undefined || expression) return /** @type {string | undefined} */ (example)
  return random
    .pick(subjects)
    .padEnd(minLength, ' again')
    .slice(0, Math.min(maxLength, Math.max(minLength, 40)))
}

/** @param {Random} random @param {number} length */
function digits(random, length) {
  return Array.from({ length }, () => random.integer(0, 9)).join('')
}

/** @param {Random} random @param {number} length */
function hexadecimal(random, length) {
  return Array.from({ length }, () => random.integer(0, 15).toString(16)).join('')
}

/** @param {Random} random */
function uuid(random) {
  const [all, clock] = [hexadecimal(random, 31), random.pick(['8', '9', 'a', 'b'])]
  return `${all.slice(0, 8)}-${all.slice(8, 12)}-4${all.slice(12, 15)}-${clock}${all.slice(15, 18)}-${all.slice(18, 30)}`
}

/** Within 2024 and 2025, whatever the clock says. @param {Random} random */
function dateTime(random) {
  return new Date(1_704_067_200_000 + random.integer(0, 63_000_000) * 1000).toISOString().replace('.000', '')
}
