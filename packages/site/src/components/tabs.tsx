import { CodeFigure } from './code-figure.tsx'
import type { Language } from './highlighted.ts'

export interface Tab {
  readonly title: string
  readonly text: string
  readonly language: Language
}

/** Equivalent code samples. The browser shows one at a time. */
export const CodeTabs = ({ tabs, about }: { tabs: readonly Tab[]; about: string }) => (
  <div data-tabs={about}>
    {tabs.map(({ title, text, language }) => (
      <section key={title} data-tab={title}>
        <h3 data-tab-title>{title}</h3>
        <CodeFigure text={text} language={language} label={`${about}, ${title}`} />
      </section>
    ))}
  </div>
)
