import { type Exchange, type Fault, oneOf, pick } from '../fault.ts'
import { JSON_TYPE, respond } from '../response.ts'

const code = oneOf('code', ['301', '302', '303', '307', '308'])

const redirect = (status: string, location: string) =>
  respond(Number(status), [['location', location], ...JSON_TYPE], '{"message":"elsewhere"}')

const targets: Readonly<Record<string, (exchange: Exchange) => string>> = {
  file: () => 'file:///etc/hosts',
  data: () => 'data:application/json,{}',
  script: () => 'javascript:0',
  garbage: () => 'http://[',
  empty: () => '',
  credentials: ({ elsewhere, path }) => `${elsewhere.replace('//', '//user:password@')}${path}`,
}

export const redirects: readonly Fault[] = [
  {
    id: 'redirect-loop',
    does: 'Redirects to itself, for ever.',
    args: [code],
    steps: ({ path }, status) => redirect(status, `/~redirect-loop/${status}${path}`),
  },
  {
    id: 'redirect-here',
    does: 'Redirects to an honest answer of the same origin.',
    args: [code],
    steps: ({ path }, status) => redirect(status, `/~ok${path}`),
  },
  {
    id: 'redirect-elsewhere',
    does: 'Redirects to an honest answer of another origin, whose calls say whether credentials arrived.',
    args: [code],
    steps: ({ elsewhere, path }, status) => redirect(status, `${elsewhere}/~ok${path}`),
  },
  {
    id: 'redirect-back',
    does: 'Redirects to another origin, which redirects back to an honest answer of this one.',
    args: [code],
    steps: ({ elsewhere, path }, status) => redirect(status, `${elsewhere}/~redirect-elsewhere/${status}${path}`),
  },
  {
    id: 'redirect-to',
    does: 'Redirects to an address that no client should follow.',
    args: [oneOf('target', Object.keys(targets))],
    steps: (exchange, target) => redirect('302', pick(targets, target)(exchange)),
  },
]
