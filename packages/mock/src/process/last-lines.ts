const count = 12
const longest = 400

/** Keeps the last lines of a stream, each cut to a length that fits a terminal. */
export const lastLines = (stream: NodeJS.ReadableStream): (() => readonly string[]) => {
  let text = ''
  stream.setEncoding('utf8')
  stream.on('data', (data: string) => {
    text = `${text}${data}`.slice(-count * longest)
  })
  return () =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(-count)
      .map((line) => line.slice(0, longest))
}
