/** Fills in the `{variables}` of an address. */
export const fill = (template: string, text: (name: string) => string): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => text(name))
