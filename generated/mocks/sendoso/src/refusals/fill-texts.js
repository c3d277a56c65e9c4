// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/refusals/fill-texts.js

/**
 * What the texts of an error body are filled with.
 * @typedef {object} Reasons
 * @property {readonly { name: string, sentence: string }[]} all By parameter or key; at least one.
 * @property {string} [quoted] Replaces what the documented text has between backticks.
 */

/**
 * A documented error body with the true reasons in place of its texts. Everything else in it stays: codes, numbers, flags.
 * @param {unknown} body The documented one.
 * @param {any} schema Its schema.
 * @param {Reasons} reasons
 * @returns {unknown}
 */
export const fillTexts = (body, schema, reasons) =>
  fill(body, { schema, reasons, key: '', sentence: reasons.all[0]?.sentence ?? '' })

/** @typedef {{ schema: any, reasons: Reasons, key: string, sentence: string }} Place */

/**
 * @param {unknown} value
 * @param {Place} place
 * @returns {unknown}
 */
const fill = (value, place) => {
  const { schema, reasons, key, sentence } = place
  if (typeof value === 'string') return isText(value, key) ? textFor(value, reasons, sentence) : value
  if (Array.isArray(value)) {
    const [first] = value
    const fillable = typeof first === 'string' ? isText(first, key) : typeof first === 'object' && first !== null
    if (!fillable) return value
    return reasons.all.map((reason) => fill(first, { ...place, schema: schema?.items, sentence: reason.sentence }))
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const [example] = entries
  if (example && hasFreeKeys(schema)) {
    return Object.fromEntries(
      [...Map.groupBy(reasons.all, ({ name }) => name)].map(([name, all]) => [
        name,
        fill(example[1], {
          schema: schema.additionalProperties,
          reasons: { ...reasons, all },
          // Names of parameters are no names of texts, so what is below them counts as one.
          key: 'message',
          sentence: all[0]?.sentence ?? '',
        }),
      ]),
    )
  }
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, fill(inner, { ...place, schema: propertyOf(schema, name), key: name })]),
  )
}

/**
 * @param {string} example
 * @param {Reasons} reasons
 * @param {string} sentence
 */
const textFor = (example, { quoted }, sentence) => {
  const marked = example.match(/`[^`]*`/g) ?? []
  return quoted !== undefined && marked.length === 1 ? example.replace(/`[^`]*`/, () => `\`${quoted}\``) : sentence
}

/**
 * Whether a text is for people: a sentence, or under a name that says so.
 * @param {string} value
 * @param {string} key
 */
const isText = (value, key) =>
  /\S\s+\S/.test(value) || /^(?:message|error|detail|details|description|reason|title)s?$/i.test(key)

/**
 * Whether an object's keys are names of parameters.
 * @param {any} schema
 */
const hasFreeKeys = (schema) =>
  typeof schema?.additionalProperties === 'object' && Object.keys(schema.properties ?? {}).length === 0

/**
 * @param {any} schema
 * @param {string} name
 * @returns {any}
 */
const propertyOf = (schema, name) =>
  schema?.properties?.[name] ??
  [schema?.anyOf, schema?.oneOf, schema?.allOf]
    .flatMap((branches) => branches ?? [])
    .map((each) => propertyOf(each, name))
    .find(Boolean)
