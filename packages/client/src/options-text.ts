import { keyText, pascalCase, quote, type Server } from '@sendspec/contract'
import { authText, credentialWords } from './credentials.ts'
import { indent, jsdoc, union, wrap } from './layout.ts'
import type { Model } from './model.ts'
import { readServers, variablesOf } from './servers.ts'

/** The options of a client: a type for each way to choose the server. */
export const optionsText = ({ vendor, name }: Model): readonly string[] => {
  const { named, plain, templates, anyAddress } = readServers(vendor)
  const { types } = authText(vendor)
  const credentials = vendor.auth.scheme === 'none' ? '' : `${credentialWords[vendor.auth.scheme]}, and `
  const [first] = named
  const isDefault = (servers: readonly Server[]): boolean => first !== undefined && servers.includes(first)
  const serverDoc = (servers: readonly Server[]): string =>
    jsdoc([
      ...servers.flatMap(({ id, url, description }) => wrap(`- \`${id}\`: ${url}. ${description}`, 2)),
      ...(isDefault(servers) ? [`@default ${quote(first?.id ?? '')}`] : []),
    ])
  const choice = (servers: readonly Server[], members: readonly string[]): string[] => [
    serverDoc(servers) +
      union({
        head: `readonly server${isDefault(servers) ? '?' : ''}:`,
        options: [...servers.map(({ id }) => quote(id)), ...(isDefault(servers) ? ['undefined'] : [])],
        column: 2,
      }),
    ...members,
    'readonly baseUrl?: undefined',
  ]
  const baseUrlDoc = [
    anyAddress?.description,
    ...Object.values(anyAddress?.variables ?? {}).map(({ description }) => description),
    'Paths are appended to it. It must start with `https:`, unless it is this machine.',
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ')
  const forms = [
    ...(plain.length > 0
      ? [{ title: 'a server of the vendor', type: `${name}ServerOptions`, members: choice(plain, []) }]
      : []),
    ...templates.map((server) => ({
      title: `the server ${server.url}`,
      type: `${name}${pascalCase(server.id)}Options`,
      members: choice(
        [server],
        variablesOf(server).map(
          (variable) =>
            `${jsdoc(wrap(server.variables?.[variable]?.description ?? `Part of the address.`, 2), 2)}readonly ${keyText(variable)}: string`,
        ),
      ),
    })),
    {
      title: 'any other address',
      type: `${name}BaseUrlOptions`,
      members: [`${jsdoc(wrap(baseUrlDoc, 2), 2)}readonly baseUrl: string`, 'readonly server?: undefined'],
    },
  ]
  const defaultForm =
    first && variablesOf(first).length > 0 ? `${name}${pascalCase(first.id)}Options` : `${name}ServerOptions`
  const variables = new Map(
    templates.flatMap((server) =>
      variablesOf(server).map((variable) => [
        variable,
        server.variables?.[variable]?.description ?? 'Part of the address.',
      ]),
    ),
  )
  const chosen = [
    ...(named.length > 0
      ? [
          jsdoc(["Another server to call. It wins over the client's `baseUrl`.", "@default the client's"], 2) +
            union({
              head: 'readonly server?:',
              options: [...named.map(({ id }) => quote(id)), 'undefined'],
              column: 2,
            }),
        ]
      : []),
    ...[...variables].map(
      ([variable, description]) =>
        `${jsdoc([...wrap(`${description} It wins over the client's \`baseUrl\`.`, 2), "@default the client's"], 2)}readonly ${keyText(variable)}?: string | undefined`,
    ),
  ]
  const ofCalls = [
    `${jsdoc([`Options of one call. They win over the client's.`])}export interface ${name}CallOptions extends ${types.call} {${
      chosen.length > 0 ? `\n${indent(chosen.join('\n'))}\n` : ''
    }}`,
    `${jsdoc(['Options of a walk through pages.'])}export interface ${name}PageOptions extends ${name}CallOptions, ${types.pages} {}`,
  ]
  // Of forms that fit equally well, the compiler's error is about the last (in TypeScript 7, the last by name): it should
  // name what the default server needs.
  const defaultLast = forms.toSorted((a, b) => Number(a.type === defaultForm) - Number(b.type === defaultForm))
  return [
    jsdoc([`Options of a ${vendor.name} client: ${credentials}which server to call.`]) +
      union({ head: `export type ${name}Options =`, options: defaultLast.map(({ type }) => type) }),
    ...forms.map(
      ({ title, type, members }) =>
        `${jsdoc([`Options to call ${title}.`])}export interface ${type} extends ${types.client} {\n${indent(members.join('\n'))}\n}`,
    ),
    ...ofCalls,
  ]
}
