/** Fields of a send log, alone and in a search. */
export const log = (...keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => [`getSendLog 200 /data/${key}`, `searchSendLogs 200 /data/send_logs/*/${key}`])
