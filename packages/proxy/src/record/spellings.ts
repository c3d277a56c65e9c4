import { formats } from '@sendspec/contract'

/** What a text looks like, the most specific first. */
const spellings = {
  'date-time': formats['date-time'].pattern,
  date: /^\d{4}-\d\d-\d\d$/,
  uuid: formats.uuid.pattern,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  url: /^https?:\/\//i,
  phone: formats.e164.pattern,
  digits: /^\d+$/,
  number: /^-?\d+\.\d+$/,
  figures: /^[\d\s.,:;/()TZ+-]+$/,
  hexadecimal: /^(?=.*\d)[0-9a-f]{8,}$/i,
  token: /^[A-Za-z0-9_-]+={0,2}$/,
  text: /^[\s\S]*$/,
} as const

export type Spelling = keyof typeof spellings

export const spellingOf = (text: string): Spelling =>
  (Object.keys(spellings) as Spelling[]).find((each) => spellings[each].test(text)) ?? 'text'
