/** Says what has gone wrong while the command goes on. */
export const tell = ({ message }: { readonly message: string }): void => void process.stderr.write(`${message}\n`)
