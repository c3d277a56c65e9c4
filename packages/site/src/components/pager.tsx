import { pageFolder } from '../model/pages-of.ts'
import type { Link } from '../model/paths.ts'

interface Props {
  readonly folder: string
  /** Counted from 0. */
  readonly number: number
  readonly count: number
  readonly link: Link
  readonly label: string
}

/** Links to the pages of a long list. */
export const Pager = ({ folder, number, count, link, label }: Props) =>
  count < 2 ? null : (
    <nav class="pager" aria-label={label}>
      <ol>
        {Array.from({ length: count }, (_, page) => (
          <li key={page}>
            <a
              href={link(`${pageFolder(folder, page)}index.html`)}
              aria-current={page === number ? 'page' : undefined}
              aria-label={`Page ${page + 1}`}
            >
              {page + 1}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
