const most = 12
const longest = 400

/** Keeps the last lines of a stream, each cut to a length that a terminal can show. */
export const lastLines = (stream: NodeJS.ReadableStream): (() => readonly string[]) => {
  let text = ''
  stream.setEncoding('utf8')
  stream.on('data', (data: string) => {
    text = `${text}${data}`.slice(-most * longest)
  })
  return () =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(-most)
      .map((line) => line.slice(0, longest))
}
