import { lineRedactor } from '#lib/connections/diagnosis/redact.ts';

const linesAtOnce = 1_000;

/**
 * A log as bytes to send on, without secrets; never more of it in memory than some lines.
 * @throws what the log's first line throws, so that a refusal can still be answered as one
 */
export async function redactedLog(log: AsyncGenerator<string>): Promise<ReadableStream<Uint8Array>> {
  const redacted = lineRedactor();
  const encoder = new TextEncoder();
  let next = await log.next();
  return new ReadableStream({
    async pull(controller) {
      const lines: string[] = [];
      while (!next.done && lines.length < linesAtOnce) {
        lines.push(`${redacted(next.value)}\n`);
        next = await log.next();
      }
      if (lines.length > 0) controller.enqueue(encoder.encode(lines.join('')));
      if (next.done) controller.close();
    },
    async cancel() {
      await log.return(undefined);
    },
  });
}
