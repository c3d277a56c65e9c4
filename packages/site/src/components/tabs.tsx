import type { ComponentChildren } from 'preact'

export interface Tab {
  /** Part of the ids, and the name that a choice is remembered by. */
  readonly id: string
  readonly title: ComponentChildren
  /** Heading of the panel where all panels are shown. Absent if the content has one. */
  readonly heading?: ComponentChildren
  readonly content: ComponentChildren
}

interface Props {
  readonly tabs: readonly Tab[]
  /** Start of the ids. */
  readonly id: string
  readonly label: string
  /** Name of the choice, if it holds for all pages. */
  readonly remember?: 'sample'
  readonly level?: 'h3' | 'h4' | 'h5'
}

/** Sections of which scripts show one at a time. Without scripts and on paper all are shown. */
export const Tabs = ({ tabs, id, label, remember, level: Heading = 'h3' }: Props) => {
  if (tabs.length === 1 && remember === undefined) return <>{tabs[0]?.content}</>
  return (
    <div class="tabs" data-tabs data-remember={remember}>
      <div class="tablist" role="tablist" aria-label={label}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-tab-${tab.id}`}
            aria-controls={`${id}-panel-${tab.id}`}
            aria-selected={index === 0 ? 'true' : 'false'}
            tabindex={index === 0 ? 0 : -1}
          >
            {tab.title}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div key={tab.id} id={`${id}-panel-${tab.id}`} data-tab={tab.id}>
          {tab.heading === undefined ? null : <Heading class="tab-title">{tab.heading}</Heading>}
          {tab.content}
        </div>
      ))}
    </div>
  )
}
