import { SendspecError } from '@sendspec/contract'

/** A mistake in the notes about collections. */
export const refuse: (place: string, what: string, next: string) => never = (place, what, next) => {
  throw new SendspecError({ place, what, next })
}
