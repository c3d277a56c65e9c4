import { isBuiltin } from 'node:module'
import { posix } from 'node:path'

/** What makes a module's result depend on more than its imports: the clock, chance, the environment, files, the network. */
const open =
  /\b(?:process|globalThis|performance|crypto|Intl|Date|fetch|require|eval)\b|\bMath\s*\.\s*random\b|\bimport\s*\(/

/** Code without the texts and comments that only name such things. Templates stay: they can hold code. */
const codeIn = (text: string): string =>
  text.replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, ' ')

const imported = /\b(?:from|import)\s*['"]([^'"]+)['"]/g

/** The modules and packages that a module imports, as it names them. */
export const importsIn = (text: string): readonly string[] => [...text.matchAll(imported)].map(([, name = '']) => name)

/** Whether it is a module, not data. */
export const isModule = (path: string): boolean => /\.[cm]?[jt]s$/.test(path)

/**
 * Whether a module of a contract depends on nothing but modules below `contracts/` and installed packages. When in doubt it
 * does not: then nothing is remembered, and every run does all of its work.
 * @param path The module's path from `contracts/`.
 */
export const isClosed = (path: string, text: string): boolean => {
  if (!isModule(path)) return true
  if (open.test(codeIn(text))) return false
  return importsIn(text).every((name) => {
    if (name.startsWith('.')) return !posix.join(posix.dirname(path), name).startsWith('..')
    return !name.startsWith('/') && !name.startsWith('file:') && !name.startsWith('#') && !isBuiltin(name)
  })
}
