import { onCapture } from '@sendspec/contract'

/** The page as rendered. */
export const rendered = onCapture('sendoso-get-sends.rendered.txt')
