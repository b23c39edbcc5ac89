/** More than any answer that the portal has a use for: a page of a list has a few megabytes at most. */
const mostBytes = 64 * 1024 * 1024;

/** A body that goes on and on. */
class AnswerTooLarge extends Error {
  readonly code = 'ANSWER_TOO_LARGE';
}

/**
 * Reads an answer's body to its end, as UTF-8.
 * @throws Error when the connection breaks, or when the body is larger than any sensible answer
 */
export async function textOf(body: AsyncIterable<Uint8Array> | null): Promise<string> {
  if (!body) return '';
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new AnswerTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
