import type { ComponentChildren } from 'preact'
import { highlighted, type Language } from './highlighted.ts'

interface Props {
  readonly text: string
  readonly language: Language
  readonly caption?: ComponentChildren
  /** For those who can't see what stands around it. */
  readonly label: string
}

/** A block of code, its tokens marked. It scrolls sideways, so that it can be focused. */
export const CodeFigure = ({ text, language, caption, label }: Props) => (
  <figure class="code" data-code aria-label={label}>
    {caption === undefined ? null : <figcaption>{caption}</figcaption>}
    <pre tabindex={0}>
      <code class={`language-${language}`} dangerouslySetInnerHTML={{ __html: highlighted(text, language) }} />
    </pre>
  </figure>
)
