import { z } from 'zod/v4'
import { type Data, definitions, lines, mark, optional, set, statedText, text } from './mark.ts'

/**
 * A body that the page prints: `value` where it is JSON, otherwise `error` and `text`.
 * A value of JavaScript that is not JSON has all three.
 * An example that the page prints several times in the same words is one example.
 */
export const exampleFacts = z
  .strictObject({
    /** Title of the tab or code fence, e.g. `200`. */
    title: optional(statedText),
    /** Language of the code fence, e.g. `json`. */
    language: optional(text),
    /** Set where it shows the type of a body in place of a value. */
    sketch: set,
    /** The printed lines of an example that is not JSON, or has a number with more digits than a number of JavaScript. */
    text: optional(z.array(text)),
    value: optional(z.unknown()),
    /** Why it is not JSON, and where on the page. */
    error: optional(z.strictObject({ message: text, ...mark })),
    lines,
    /** Where else the page prints it, in page order. */
    repeats: optional(z.array(lines)),
  })
  .register(definitions, { id: 'example' })
export interface ExampleFacts extends Data<typeof exampleFacts> {}

/** A header or query parameter with its value. */
export const statedPair = z.strictObject({ name: text, value: text, ...mark }).register(definitions, { id: 'pair' })
export interface StatedPair extends Data<typeof statedPair> {}

/** A call that the page prints, in curl or another language. */
export const sampleFacts = z
  .strictObject({
    /** Placeholders included, without the query string. */
    url: optional(statedText),
    /** `curl`, or the language of the code fence. */
    language: text,
    /** The stated method, or the one that the tool uses by default (`GET`, with a body `POST`), marked where the call begins. */
    method: optional(statedText),
    query: z.array(statedPair),
    headers: z.array(statedPair),
    lines,
    repeats: optional(z.array(lines)),
    body: optional(exampleFacts),
  })
  .register(definitions, { id: 'sample' })
export interface SampleFacts extends Data<typeof sampleFacts> {}
