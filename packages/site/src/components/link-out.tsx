import { safeAddress } from '@sendspec/contract'
import type { ComponentChildren, JSX } from 'preact'

/** A link to an address that a vendor's text holds. An address that can't be followed is text. */
export const LinkOut = ({ to, children }: { to: string; children: ComponentChildren }): JSX.Element => {
  const href = safeAddress(to)
  return href === undefined ? <span>{children}</span> : <a href={href}>{children}</a>
}
