import { counted, type Vendor } from '@sendspec/contract'
import type { FieldRow, FieldValue } from '../model/field-rows.ts'
import type { Link } from '../model/paths.ts'
import { FindingMarks } from './finding-marks.tsx'
import { Prose } from './prose.tsx'
import { ProvenanceNote } from './provenance.tsx'

interface Props {
  readonly rows: readonly FieldRow[]
  readonly vendor: Vendor
  readonly link: Link
  /** A response field is present or not. A request field is required or not. */
  readonly direction: 'request' | 'response'
  /** Levels above these fields. */
  readonly depth?: number
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

/** Fields below this level are folded. */
const openLevels = 1

const Field = ({ row, ...rest }: Omit<Props, 'rows'> & { row: FieldRow }) => {
  const { anchor, kind, name, type, values, description } = row
  const { direction, depth = 0 } = rest
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
      <Values values={values} />
      <Facts row={row} {...rest} />
      {row.rows.length === 0 ? null : (
        <details class="inside" open={depth < openLevels}>
          <summary>
            {inside(row)}
            <span class="visually-hidden"> of {name}</span>
          </summary>
          <FieldList rows={row.rows} {...rest} depth={depth + 1} />
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
  return counted(rows.length, 'field')
}

/** Limits, default, source and what the page says instead, in a line. */
const Facts = ({ row, vendor, link }: Omit<Props, 'rows'> & { row: FieldRow }) => {
  const { limits, fallback, provenance, said, findings, headlines } = row
  return (
    <div class="facts">
      {limits.map((limit) => (
        <span key={limit}>
          <Prose text={limit} />
        </span>
      ))}
      {fallback === undefined ? null : (
        <span>
          default <code>{fallback}</code>
        </span>
      )}
      {provenance ? <ProvenanceNote provenance={provenance} vendor={vendor} link={link} /> : null}
      <FindingMarks findings={findings} headlines={headlines} said={said} />
    </div>
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
  if (values.length <= fewValues) {
    return (
      <div class="possible">
        <span>{values.length === 1 ? 'Always' : 'One of'}</span> {list}
      </div>
    )
  }
  const lacking = values.filter(({ documented }) => !documented).length
  return (
    <details class="possible">
      <summary>
        One of {values.length} values{lacking > 0 ? <>, {lacking} not on the page</> : null}
      </summary>
      {list}
    </details>
  )
}
