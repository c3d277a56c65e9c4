import type { Vendor } from '@sendspec/contract'
import type { DocumentedShape, FieldRow, FieldValue } from '../model/field-rows.ts'
import type { Link } from '../model/paths.ts'
import { FindingNotes } from './finding-notes.tsx'
import { Prose } from './prose.tsx'
import { ProvenanceNote } from './provenance.tsx'

interface Props {
  readonly rows: readonly FieldRow[]
  readonly vendor: Vendor
  readonly link: Link
  /** A response field is present or not. A request field is required or not. */
  readonly direction: 'request' | 'response'
}

/** Every field with its details, and nested fields below it. */
export const FieldList = ({ rows, ...rest }: Props) =>
  rows.length === 0 ? null : (
    <ul class="fields">
      {rows.map((row) => (
        <Field key={row.anchor} row={row} {...rest} />
      ))}
    </ul>
  )

const Field = ({ row, ...rest }: Omit<Props, 'rows'> & { row: FieldRow }) => {
  const { anchor, kind, name, type, limits, values, fallback, description, provenance, documented, findings } = row
  const { vendor, link, direction } = rest
  const presence = kind !== 'field' ? undefined : presences[direction][row.required ? 'required' : 'optional']
  return (
    <li id={anchor} class={kind}>
      <div class="head">
        <a class="name" href={`#${anchor}`}>
          {kind === 'option' ? `if ${name}` : name}
        </a>
        {kind === 'option' ? null : <span class="type">{type}</span>}
        {presence === undefined ? null : <span class={row.required ? 'required' : 'optional'}>{presence}</span>}
      </div>
      {description === '' ? null : (
        <p>
          <Prose text={description} />
        </p>
      )}
      <Facts limits={limits} fallback={fallback} documented={documented} />
      <Values values={values} />
      {provenance ? (
        <p class="source">
          <ProvenanceNote provenance={provenance} vendor={vendor} link={link} />
        </p>
      ) : null}
      <FindingNotes findings={findings} vendorId={vendor.id} link={link} />
      {row.rows.length === 0 ? null : (
        <details class="inside" open>
          <summary>
            {inside(row)}
            <span class="visually-hidden"> of {name}</span>
          </summary>
          <FieldList rows={row.rows} {...rest} />
        </details>
      )}
    </li>
  )
}

const presences = {
  request: { required: 'required', optional: 'optional' },
  response: { required: undefined, optional: 'may be absent' },
} as const

const inside = ({ rows }: FieldRow): string => {
  if (rows.every(({ kind }) => kind === 'option')) return `${rows.length} alternatives`
  return rows.length === 1 ? '1 field' : `${rows.length} fields`
}

const Facts = (props: {
  limits: readonly string[]
  fallback: string | undefined
  documented: readonly DocumentedShape[]
}) => {
  const { limits, fallback, documented } = props
  if (limits.length + documented.length === 0 && fallback === undefined) return null
  return (
    <ul class="facts">
      {limits.map((limit) => (
        <li key={limit}>
          <Prose text={limit} />
        </li>
      ))}
      {fallback === undefined ? null : (
        <li>
          default <code>{fallback}</code>
        </li>
      )}
      {documented.map(({ finding, words }) => (
        <li key={finding} class="amended">
          <Prose text={words} />
        </li>
      ))}
    </ul>
  )
}

/** With more values than this, the list is folded. */
const fewValues = 12

const Values = ({ values }: { values: readonly FieldValue[] }) => {
  if (values.length === 0) return null
  const list = (
    <ul class="values">
      {values.map(({ value, documented }) => (
        <li key={value}>
          <code>{value}</code>
          {documented ? null : <span class="undocumented"> not on the page</span>}
        </li>
      ))}
    </ul>
  )
  if (values.length === 1) {
    return (
      <div class="possible">
        <span>Always</span> {list}
      </div>
    )
  }
  if (values.length <= fewValues) {
    return (
      <div class="possible">
        <span>One of</span> {list}
      </div>
    )
  }
  return (
    <details class="possible">
      <summary>One of {values.length} values</summary>
      {list}
    </details>
  )
}
