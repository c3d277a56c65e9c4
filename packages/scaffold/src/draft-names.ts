import { camelCase, capitalize, pascalCase, wordsOf } from '@sendspec/contract'

/** A type's name from any text: `N2fa` for `2fa`, `Value` for text without letters. */
export const typeName = (text: string): string => {
  const name = pascalCase(text)
  return /^\d/.test(name) ? `N${name}` : name || 'Value'
}

/** A variable's name from any text. */
export const variableName = (text: string): string => camelCase(typeName(text))

/** `Current page.`: stands for a description until a person writes one. */
export const sentence = (name: string): string => `${capitalize(wordsOf(name).join(' ') || 'decide')}.`

/** A parameter's name as the path of a route can have it. */
export const pathName = (name: string): string => name.replaceAll(/\W/g, '_')

/** A path as routes have it: `/boats/{boat.id}` is `/boats/:boat_id`. */
export const routePath = (path: string): string =>
  path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => `:${pathName(name)}`)
