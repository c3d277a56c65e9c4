/** The notations of a parameter in a path. */
const placeholders: readonly RegExp[] = [
  /^:{2}(?<name>[\w-]+):{2}$/,
  /^:(?<name>[\w-]+)$/,
  /^\{{1,2}\s*(?<name>[\w.-]+(?: [\w.-]+)*)\s*\}{1,2}$/,
  /^<(?:\w+:)?(?<name>[\w. -]+)>$/,
  /^\[(?<name>[\w-]+)\]$/,
  /^\*(?<name>[A-Za-z][\w-]*)\*$/,
  /^\$\{?(?<name>\w+)\}?$/,
  /^%7B(?<name>[\w-]+)%7D$/i,
  /^\((?:\w+:)?(?<name>[\w-]+)(?: or [\w -]+)?\)$/,
]

/** The look of identifiers. A word of a path has no digits, unless it is a version. */
const identifiers: readonly RegExp[] = [
  /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i,
  /^\d+$/,
  /^(?=.*\d)[\da-f]{16,}$/i,
  /^(?=.*\d)[\dA-HJKMNP-TV-Z]{26}$/,
  /^[a-z]{2,6}_(?=.*\d)[\dA-Za-z]{6,}$/,
  /^(?:YOUR|MY)[_-]\w+$/,
  /^[A-Z][A-Z\d]*_ID$/,
]

/** The name of the parameter that a segment of a path is a placeholder for. */
export const placeholderName = (segment: string): string | undefined => {
  for (const pattern of placeholders) {
    const name = pattern.exec(segment)?.groups?.name
    if (name) return name.trim().replace(/\s+/g, '_')
  }
  return undefined
}

/** Whether a segment of a path looks like the identifier of an item. */
export const looksLikeId = (segment: string): boolean => identifiers.some((pattern) => pattern.test(segment))

/** `5.json` is an identifier with an extension. */
const withoutExtension = (segment: string): readonly [stem: string, extension: string] => {
  const extension = /(?<=.)\.(?:json|xml|csv|html|pdf)$/.exec(segment)?.[0] ?? ''
  return [segment.slice(0, segment.length - extension.length), extension]
}

/** A path with its parameters as `{name}`. Identifiers stay, unless `nameOf` names them. */
export const templateOf = (path: string, nameOf?: (segment: string, index: number) => string | undefined): string => {
  const segments = path
    .replace(/(?<=.)\/$/, '')
    .split('/')
    .map((segment, index) => {
      const [stem, extension] = withoutExtension(segment)
      const name = placeholderName(stem) ?? (looksLikeId(stem) ? nameOf?.(stem, index) : undefined)
      return name === undefined ? withSeveral(segment) : `{${name}}${extension}`
    })
  return segments.join('/')
}

/** Parameters in a segment that has more: `:from...:to`. */
const withSeveral = (segment: string): string =>
  segment.replace(/(?<![\w:\]})>]):(?<name>[A-Za-z_]\w*)/g, (...match) => `{${match.at(-1).name}}`)

/** The names of the parameters of a template, in its order. */
export const parametersOf = (template: string): readonly string[] =>
  [...template.matchAll(/\{(?<name>[^}/]+)\}/g)].map(({ groups }) => groups?.name ?? '')

/** Whether a path matches a template, with any segment as a parameter. */
export const fillsTemplate = (path: string, template: string): boolean => {
  const segments = path.split('/').filter(Boolean)
  const wanted = template.split('/').filter(Boolean)
  return (
    segments.length === wanted.length &&
    wanted.every((each, index) => each === segments[index] || parametersOf(each).length > 0)
  )
}

/** Whether a path matches a template, with identifiers as parameters and perhaps a base path before it. */
export const matchesTemplate = (path: string, template: string): boolean => {
  const segments = templateOf(path).split('/').filter(Boolean)
  const wanted = template.split('/').filter(Boolean)
  const shift = segments.length - wanted.length
  // Every path would end with the root.
  if (wanted.length === 0) return segments.length === 0
  return (
    shift >= 0 &&
    wanted.every((each, index) => {
      const segment = segments[index + shift] ?? ''
      const isValue = segment.startsWith('{') || looksLikeId(withoutExtension(segment)[0])
      return each === segment || (each.startsWith('{') && isValue)
    })
  )
}

/** How many segments a path has. */
export const lengthOf = (path: string): number => path.split('/').filter(Boolean).length
