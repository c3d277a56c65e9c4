import type { Nodes, Parent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse)

type Render<T extends Nodes['type']> = (node: Extract<Nodes, { type: T }>) => preact.JSX.Element

const children = ({ children: nodes }: Parent) => (
  <>
    {nodes.map((node, index) => (
      <Rendered key={index} node={node} />
    ))}
  </>
)

/** The Markdown nodes that generated texts use. Others are shown as plain text. */
const kinds: { readonly [T in Nodes['type']]?: Render<T> } = {
  root: children,
  paragraph: (node) => <p>{children(node)}</p>,
  heading: (node) => {
    const Heading = `h${Math.min(node.depth, 6)}` as 'h2'
    return <Heading>{children(node)}</Heading>
  },
  list: (node) => (node.ordered ? <ol>{children(node)}</ol> : <ul>{children(node)}</ul>),
  listItem: (node) => <li>{children(node)}</li>,
  text: ({ value }) => <>{value}</>,
  inlineCode: ({ value }) => <code>{value}</code>,
  code: ({ value }) => (
    <pre>
      <code>{value}</code>
    </pre>
  ),
  strong: (node) => <strong>{children(node)}</strong>,
  emphasis: (node) => <em>{children(node)}</em>,
  link: (node) => <a href={node.url}>{children(node)}</a>,
}

const Rendered = ({ node }: { node: Nodes }) => {
  const render = kinds[node.type] as ((node: Nodes) => preact.JSX.Element) | undefined
  if (render) return render(node)
  return 'children' in node ? children(node) : `${'value' in node ? node.value : ''}`
}

/** Markdown as elements. Raw HTML is shown as text. */
export const Markdown = ({ text }: { text: string }) => <Rendered node={parser.parse(text)} />
