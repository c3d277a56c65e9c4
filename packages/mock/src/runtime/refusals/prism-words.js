/**
 * What Prism and Ajv say, as a thing that is expected.
 * @type {readonly (readonly [RegExp, string])[]}
 */
const wordings = [
  // The name of a member may be a value of the request.
  [/(?:; found|(?<=unevaluated properties):) '[\s\S]*$/, ''],
  [/^.*? must (?:be )?/, ''],
  [/^equal to one of the allowed values: /, 'one of '],
  [/^match format "(.*)"$/, 'a value of the format $1'],
  [/^match pattern "(.*)"$/, 'a match of $1'],
  [/^(integer|object|array)$/, 'an $1'],
  [/^(number|string|boolean)$/, 'a $1'],
  [/^an array$/, 'a list'],
]

/**
 * What a message of Prism says was expected, e.g. `an integer` for `Request query parameter page must be integer`.
 * @param {string} message
 */
export const expectedIn = (message) => wordings.reduce((text, [said, meant]) => text.replace(said, meant), message)

/**
 * The name that a message of Prism quotes, such as that of a parameter that is missing.
 * @param {string} message
 */
export const quotedIn = (message) => /'([^']*)'/.exec(message)?.[1] ?? ''
