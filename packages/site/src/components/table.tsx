import type { ComponentChildren } from 'preact'

interface Props {
  readonly label: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly ComponentChildren[])[]
  /** Columns of numbers, counted from 0. */
  readonly numeric?: (column: number) => boolean
}

/** A table with row headers. It scrolls on narrow screens. */
export const Table = ({ label, head, rows, numeric = (column) => column > 0 }: Props) => (
  <section class="table" aria-label={label} tabindex={0}>
    <table>
      <thead>
        <tr>
          {head.map((text, column) => (
            <th key={text} scope="col" class={numeric(column) ? 'number' : undefined}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) =>
              column === 0 ? (
                <th key={column} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={column} class={numeric(column) ? 'number' : undefined}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
