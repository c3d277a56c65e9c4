import type { ProgramKind } from '@sendspec/client/program-text'
import type { CallFacts, Given } from '../samples/call-facts.ts'
import { sampleText, type Way, ways } from '../samples/samples.ts'
import { CodeFigure } from './code-figure.tsx'
import { Tabs } from './tabs.tsx'

interface Props {
  readonly facts: CallFacts
  readonly given: Given
  readonly kind?: ProgramKind
  /** Start of the ids. */
  readonly id: string
  readonly about: string
  readonly level?: 'h3' | 'h4' | 'h5'
  /** Where the client's installation is described, on other pages than that one. */
  readonly install?: string
  /** Whether the samples follow the form. */
  readonly live?: boolean
}

/** What a reader needs besides the code. */
const needs: { readonly [W in Way]: (facts: CallFacts, install?: string) => preact.JSX.Element } = {
  client: ({ program }, install) => (
    <>
      TypeScript, <code>{program.module}</code>
      {install === undefined ? null : (
        <>
          {' '}
          <a href={install}>Install</a>
        </>
      )}
    </>
  ),
  curl: () => <>Shell</>,
  fetch: () => <>TypeScript, any runtime</>,
  python: () => (
    <>
      Python, <code>requests</code>
    </>
  ),
}

/** A call in each language. Only the client can walk through pages. */
export const Samples = ({ facts, given, kind = 'call', id, about, level, install, live = false }: Props) => {
  const shown = (Object.keys(ways) as Way[]).filter((way) => kind !== 'items' || way === 'client')
  const figure = (way: Way) => (
    <CodeFigure
      text={sampleText(way, { facts, given, kind })}
      language={ways[way].language}
      caption={<span>{needs[way](facts, install)}</span>}
      label={`${about}, ${ways[way].title}`}
      {...(live && { attributes: { 'data-live': way } })}
    />
  )
  if (shown.length === 1) return figure('client')
  return (
    <Tabs
      id={id}
      label={about}
      remember="sample"
      {...(level && { level })}
      tabs={shown.map((way) => ({ id: way, title: ways[way].title, heading: ways[way].title, content: figure(way) }))}
    />
  )
}
