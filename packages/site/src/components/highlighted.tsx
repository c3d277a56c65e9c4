import { type Language, tokensOf } from '../samples/tokens.ts'

/** Code with classes on its tokens. The content security policy allows no inline styles. */
export const Highlighted = ({ text, language }: { text: string; language: Language }) => (
  <>
    {tokensOf(text, language).map(({ text: own, kind }, index) =>
      kind === undefined ? (
        own
      ) : (
        <span key={index} class={`t-${kind}`}>
          {own}
        </span>
      ),
    )}
  </>
)
