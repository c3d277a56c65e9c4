import { Fragment } from 'preact'
import { addressParts } from '../samples/address-parts.ts'
import { type Language, tokensOf } from '../samples/tokens.ts'

interface Props {
  readonly text: string
  readonly language: Language
  /** Whether addresses break at their slashes. What is copied stays the same. */
  readonly breaks?: boolean
}

/** Code with classes on its tokens. The content security policy allows no inline styles. */
export const Highlighted = ({ text, language, breaks = false }: Props) => (
  <>
    {tokensOf(text, language).map(({ text: own, kind }, index) => {
      const inside = breaks ? <Address text={own} /> : own
      return kind === undefined ? (
        inside
      ) : (
        <span key={index} class={`t-${kind}`}>
          {inside}
        </span>
      )
    })}
  </>
)

const Address = ({ text }: { text: string }) => (
  <>
    {addressParts(text).map((part, index) => (
      <Fragment key={index}>
        {index > 0 ? <wbr /> : null}
        {part}
      </Fragment>
    ))}
  </>
)
