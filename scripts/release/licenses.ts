/** The parts of a CycloneDX document that are read. */
export interface Sbom {
  readonly components?: readonly {
    readonly name: string
    readonly version?: string
    readonly licenses?: readonly {
      readonly license?: { readonly id?: string; readonly name?: string }
      readonly expression?: string
    }[]
  }[]
}

/** Licences under which a package may be depended on: they ask for no more than a notice. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
])

/** Packages whose manifest names no licence, but whose license file does. */
const readByHand = new Set(['decko@1.2.0', 'stickyfill@1.1.1', 'url-template@2.0.8'])

/** Whether an SPDX expression can be met with allowed licences alone. Nothing that is published nests them deeper. */
const isAllowed = (expression: string): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((id) => allowed.has(id.trim())))

/** The components whose licence is missing or not allowed, as `name@version: licence`. */
export const refusedLicenses = ({ components = [] }: Sbom): readonly string[] =>
  components.flatMap(({ name, version = '', licenses = [] }) => {
    const said = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? 'unknown')
    if (said.length === 0 && readByHand.has(`${name}@${version}`)) return []
    const refused = said.length === 0 ? ['none'] : said.filter((each) => !isAllowed(each))
    return refused.map((each) => `${name}@${version}: ${each}`)
  })
