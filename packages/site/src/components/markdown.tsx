import type { Nodes } from 'mdast'
import type { ComponentChildren } from 'preact'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { LinkOut } from './link-out.tsx'

const parser = unified().use(remarkParse)

/** Where a code span leads, if it names something that has a page. */
type LinkOf = (code: string) => string | undefined

type Render<T extends Nodes['type']> = (
  node: Extract<Nodes, { type: T }>,
  inside: ComponentChildren,
  linkOf: LinkOf,
) => preact.JSX.Element

/** The Markdown nodes that generated texts use. Others are shown as plain text. */
const kinds: { readonly [T in Nodes['type']]?: Render<T> } = {
  root: (_, inside) => <>{inside}</>,
  paragraph: (_, inside) => <p>{inside}</p>,
  heading: ({ depth }, inside) => {
    const Heading = `h${Math.min(depth, 6)}` as 'h2'
    return <Heading>{inside}</Heading>
  },
  list: ({ ordered }, inside) => (ordered ? <ol>{inside}</ol> : <ul>{inside}</ul>),
  listItem: (_, inside) => <li>{inside}</li>,
  text: ({ value }) => <>{value}</>,
  inlineCode: ({ value }, _, linkOf) => {
    const href = linkOf(value)
    return href === undefined ? (
      <code>{value}</code>
    ) : (
      <a href={href}>
        <code>{value}</code>
      </a>
    )
  },
  code: ({ value }) => (
    <pre>
      <code>{value}</code>
    </pre>
  ),
  strong: (_, inside) => <strong>{inside}</strong>,
  emphasis: (_, inside) => <em>{inside}</em>,
  link: ({ url }, inside) => <LinkOut to={url}>{inside}</LinkOut>,
}

const Rendered = ({ node, linkOf }: { node: Nodes; linkOf: LinkOf }) => {
  const render = kinds[node.type] as
    | ((node: Nodes, inside: ComponentChildren, linkOf: LinkOf) => preact.JSX.Element)
    | undefined
  const inside =
    'children' in node
      ? node.children.map((child, index) => <Rendered key={index} node={child} linkOf={linkOf} />)
      : null
  if (render) return render(node, inside, linkOf)
  return <>{inside ?? ('value' in node ? node.value : '')}</>
}

/** Markdown as elements. Raw HTML is shown as text. */
export const Markdown = ({ text, linkOf = () => undefined }: { text: string; linkOf?: LinkOf }) => (
  <Rendered node={parser.parse(text)} linkOf={linkOf} />
)
