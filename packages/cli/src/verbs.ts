import type { ListedVerb } from './verb.ts'

/** The verbs of the command, in the order of its help. */
export const verbs: readonly ListedVerb[] = [
  {
    name: 'add',
    summary: "add the operations of another page to a vendor's contract",
    load: () => import('./verbs/add.ts'),
  },
  {
    name: 'completion',
    summary: 'print a completion script for bash, zsh or fish',
    load: () => import('./verbs/completion.ts'),
  },
  {
    name: 'diff',
    summary: 'compare APIs with an earlier version and list what changes for callers',
    load: () => import('./verbs/diff.ts'),
  },
  {
    name: 'doctor',
    summary: 'check that this machine and project are ready',
    load: () => import('./verbs/doctor.ts'),
  },
  {
    name: 'drift',
    summary: 'compare live pages with their committed facts',
    load: () => import('./verbs/drift.ts'),
  },
  {
    name: 'findings',
    summary: "print what the vendors' documentation gets wrong",
    load: () => import('./verbs/findings.ts'),
  },
  {
    name: 'generate',
    summary: 'write OpenAPI documents, clients, mocks and findings to generated/',
    load: () => import('./verbs/generate.ts'),
  },
  { name: 'init', summary: 'make a project for contracts of your own', load: () => import('./verbs/init.ts') },
  { name: 'mock', summary: 'serve a Prism mock of each vendor', load: () => import('./verbs/mock.ts') },
  {
    name: 'new',
    summary: 'start the contract of a new vendor from a page of its documentation',
    load: () => import('./verbs/new.ts'),
  },
  {
    name: 'pack',
    summary: 'build and pack clients, mocks and contracts',
    load: () => import('./verbs/pack.ts'),
  },
  {
    name: 'proxy',
    summary: 'forward calls to the real API and report how the traffic differs from the contract',
    load: () => import('./verbs/proxy.ts'),
  },
  { name: 'read', summary: 'print the facts that a documentation page states', load: () => import('./verbs/read.ts') },
  {
    name: 'release',
    summary: 'assign a version to the changes noted for the next release',
    load: () => import('./verbs/release.ts'),
  },
  { name: 'serve', summary: 'serve the reference site and all mocks', load: () => import('./verbs/serve.ts') },
  {
    name: 'site',
    summary: 'serve the reference site, or write it for a static host',
    load: () => import('./verbs/site.ts'),
  },
  {
    name: 'test',
    summary: 'check contracts, payloads and findings against each other',
    load: () => import('./verbs/test.ts'),
  },
]
