import type { Lines, Mark, Stated } from './mark.ts'

/** Why an example is not what it is shown as; the mark is on the page. */
export interface ExampleError extends Mark {
  readonly message: string
}

/**
 * A body that the page prints: `value` where it is JSON, otherwise `error` and `text`.
 * What is not JSON and still a value of JavaScript has all three.
 * An example that is printed several times in the same words is one example.
 */
export interface ExampleFacts {
  readonly lines: Lines
  /** Where else it is printed, in page order. */
  readonly repeats?: readonly Lines[]
  /** As the code fence calls it, e.g. `json`. */
  readonly language?: string
  /** As the tab or fence is titled, e.g. `200`. */
  readonly title?: Stated<string>
  readonly value?: unknown
  /** Set where it shows the type of a body in place of a value. */
  readonly sketch?: true
  readonly error?: ExampleError
  /** The printed lines of what is not JSON. */
  readonly text?: readonly string[]
}

/** A header or query parameter with its value. */
export interface StatedPair extends Mark {
  readonly name: string
  readonly value: string
}

/** A call that the page prints, in curl or another language. */
export interface SampleFacts {
  readonly lines: Lines
  readonly repeats?: readonly Lines[]
  /** `curl`, or what the code fence says. */
  readonly language: string
  /** As stated, or as the tool does without being told (`GET`, with a body `POST`): then marked where the call begins. */
  readonly method?: Stated<string>
  /** As printed, placeholders included, without the query string. */
  readonly url?: Stated<string>
  readonly query: readonly StatedPair[]
  readonly headers: readonly StatedPair[]
  readonly body?: ExampleFacts
}
