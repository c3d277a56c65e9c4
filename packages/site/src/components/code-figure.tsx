import type { ComponentChildren } from 'preact'
import { highlighted, type Language } from './highlighted.ts'

interface Props {
  readonly text: string
  readonly language: Language
  readonly caption?: ComponentChildren
  /** Label for screen readers. */
  readonly label: string
}

/** A highlighted code block. It scrolls sideways, so it can have focus. */
export const CodeFigure = ({ text, language, caption, label }: Props) => (
  <figure class="code" data-code aria-label={label}>
    {caption === undefined ? null : <figcaption>{caption}</figcaption>}
    <pre tabindex={0}>
      <code class={`language-${language}`} dangerouslySetInnerHTML={{ __html: highlighted(text, language) }} />
    </pre>
  </figure>
)
