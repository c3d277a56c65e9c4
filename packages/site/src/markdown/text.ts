/** A document of the sections that there are. */
export const document = (...sections: readonly (string | undefined)[]): string =>
  `${sections.filter((section) => section !== undefined && section !== '').join('\n\n')}\n`
