import type { ComponentChildren } from 'preact'
import type { Language } from '../samples/tokens.ts'
import { Highlighted } from './highlighted.tsx'

interface Props {
  readonly text: string
  readonly language: Language
  /** What is in the bar above the code. A command has none. */
  readonly caption?: ComponentChildren
  /** Label for screen readers. */
  readonly label: string
  readonly attributes?: Readonly<Record<string, string>>
  /** Whether it is a command, with its button beside it instead of in a bar. */
  readonly command?: boolean
}

/** With more lines than this, a block scrolls. */
const manyLines = 28

/** A highlighted code block. Long lines wrap, so that nothing is cut off. Its bar has the button that copies it. */
export const CodeFigure = ({ text, language, caption, label, attributes = {}, command = false }: Props) => {
  const long = text.split('\n').length > manyLines
  return (
    <figure class={command ? 'code command' : 'code'} data-code aria-label={label} {...attributes}>
      <figcaption>{caption}</figcaption>
      <pre class={long ? 'long' : undefined} tabindex={long ? 0 : undefined}>
        <code>
          <Highlighted text={text} language={language} breaks={command} />
        </code>
      </pre>
    </figure>
  )
}
