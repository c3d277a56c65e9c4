import { describe, expect, it } from 'vitest'
import { type FormatName, formats } from './formats.ts'
import { format } from './schema.ts'

const given: Record<FormatName, { valid: string[]; invalid: string[] }> = {
  'date-time': {
    valid: ['2022-09-12T12:08:27-07:00', '2022-11-10T09:59:44.000000Z', '2024-02-29T00:00:00Z', '2000-02-29T23:59:59Z'],
    invalid: [
      '2022-09-12 12:08:27Z',
      '2022-09-12T12:08:27',
      '2023-02-29T00:00:00Z',
      '1900-02-29T00:00:00Z',
      '2022-04-31T00:00:00Z',
      '2022-09-12T24:00:00Z',
      '2022-09-12T12:08:27-0700',
      '2022-09-12t12:08:27z',
      '2022-09-12',
    ],
  },
  date: {
    valid: ['2022-09-12', '2024-02-29', '2000-02-29'],
    invalid: ['2023-02-29', '2022-13-01', '2022-9-12', '12-09-2022', '2022-09-12T00:00:00Z'],
  },
  uuid: {
    valid: ['e2cf1b63-6505-3d7a-9c51-a9eb67d97a48', 'E2CF1B63-6505-3D7A-9C51-A9EB67D97A48'],
    invalid: ['e2cf1b63-6505-3d7a-9c51-a9eb67d97a4', 'urn:uuid:e2cf1b63-6505-3d7a-9c51-a9eb67d97a48', ''],
  },
  email: {
    valid: ['johndoe@acme.com', 'marc.fernandez@sendoso.com', 'a+b@mail.example.org'],
    invalid: ['johndoe', 'a@b', '.a@example.com', 'a..b@example.com', 'a@-example.com', 'a b@example.com'],
  },
  url: {
    valid: ['https://example.com/image.jpg', 'http://127.0.0.1:4010/api/sends?page=1', 'https://example.com?a=%20#b'],
    invalid: ['::tenantUrl::/api/sends', 'ftp://example.com', 'https://', 'https://example.com/a b', 'https://a/%2'],
  },
  e164: {
    valid: ['+14159436397', '+12'],
    invalid: ['14159436397', '+04159436397', '+1 415 943 6397', '+1234567890123456'],
  },
  'object-id': {
    valid: ['5f5a1d8d2e0e4c6c8c0c0c0c'],
    invalid: ['5f5a1d8d2e0e4c6c8c0c0c0', '5F5A1D8D2E0E4C6C8C0C0C0C'],
  },
  'currency-code': { valid: ['USD', 'EUR'], invalid: ['usd', 'US', 'US$'] },
  decimal: { valid: ['2.0', '5', '-0.50', '0'], invalid: ['2,0', '.5', '02', '2.', '$2.00'] },
  base64url: { valid: ['Z2lkOi8vc2VuZG9zby9TZW5kLzE', 'YQ==', 'a_-b'], invalid: ['a+b', 'a/b', '', 'YQ==='] },
}

describe.each(Object.keys(formats) as FormatName[])('%s', (name) => {
  const accepts = (value: string): boolean => format(name).safeParse(value).success

  it.each([...given[name].valid, formats[name].example])('accepts %s', (value) => {
    expect(accepts(value)).toBe(true)
  })

  it.each(given[name].invalid)('refuses %j', (value) => {
    expect(accepts(value)).toBe(false)
  })

  it('takes long hostile input in linear time', () => {
    const started = process.threadCpuUsage().user
    for (const unit of ['a', 'a.', '1', '-a', '%20', 'a@a.']) accepts(unit.repeat(50_000))
    expect(process.threadCpuUsage().user - started).toBeLessThan(500_000)
  })
})

const digits = (number: number, width: number): string => String(number).padStart(width, '0')

it('has every day of 400 years, and no other', () => {
  const wrong: string[] = []
  for (let year = 1800; year < 2200; year++) {
    for (let month = 0; month <= 20; month++) {
      const last = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0
      for (let day = 0; day <= 40; day++) {
        const text = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}T00:00:00Z`
        if (formats['date-time'].pattern.test(text) !== (day >= 1 && day <= last)) wrong.push(text)
      }
    }
  }
  expect(wrong).toEqual([])
})

it('a name that is no format is one clear error', () => {
  for (const name of ['dates', 'toString', '']) {
    expect(() => format(name as FormatName)).toThrow(`format('${name}'): there is no such format`)
  }
})
