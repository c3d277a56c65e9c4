const alphabets: readonly (readonly [RegExp, string])[] = [
  [/[0-9]/, '0123456789'],
  [/[A-F]/, 'ABCDEF'],
  [/[a-f]/, 'abcdef'],
  [/[A-Z]/, 'GHIJKLMNOPQRSTUVWXYZ'],
  [/[a-z]/, 'ghijklmnopqrstuvwxyz'],
  // White space and punctuation stay as they are.
  [/[\s!-/:-@[-`{-~]/, ''],
]

/** A number spelled like a text: letters in place of its letters, digits in place of its digits. */
export const likeSpelled = (original: string, number: number): string => {
  let rest = number
  const signs = original.split('')
  for (let index = signs.length - 1; index >= 0; index -= 1) {
    const alphabet = alphabetOf(signs[index] ?? '')
    if (alphabet === '') continue
    signs[index] = alphabet.charAt(rest % alphabet.length)
    rest = Math.floor(rest / alphabet.length)
  }
  return signs.join('')
}

const alphabetOf = (sign: string): string => alphabets.find(([signs]) => signs.test(sign))?.[1] ?? 'xyz'
