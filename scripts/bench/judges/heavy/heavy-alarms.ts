import type { pins } from './pins.ts'

/** Wrong complaints of the heavy judges, each with its reason. */
export const heavyAlarms: readonly {
  readonly judge: keyof typeof pins
  /** The judge's own name for it. */
  readonly rule: string
  readonly pattern: RegExp
  readonly reason: string
}[] = [
  {
    judge: 'specmatic',
    rule: 'OAS9999',
    pattern: /^OAS9999 \S+\.parameters\[\d+\]\.schema: .* only style form with explode true is supported$/,
    reason:
      "It can't send a query parameter of style `deepObject`, says so, and goes on without it. The style is OpenAPI's own.",
  },
]
