import { SendspecError } from './errors.ts'

/** @throws SendspecError Always: a definition is wrong here. */
export const refuse: (place: string, what: string, next: string) => never = (place, what, next) => {
  throw new SendspecError({ place, what, next })
}
