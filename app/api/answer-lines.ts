import type { PortalSession } from '#lib/portal/session.ts';
import { log } from '#lib/telemetry/log.ts';
import { respond } from './answer.ts';

/**
 * Answers a read of the browser with lines of JSON as they come.
 * @param open what can fail before the first line, as a normal answer does; it gives the function that sends the lines
 */
export const answerLines = <Line>(
  request: Request,
  open: (session: PortalSession) => Promise<(send: (line: Line) => Promise<void>) => Promise<void>>,
): Promise<Response> =>
  respond(request, async (session) => {
    const work = await open(session);
    const { readable, writable } = new TransformStream<string, string>();
    const writer = writable.getWriter();
    const settle = async () => {
      try {
        await work((line) => writer.write(`${JSON.stringify(line)}\n`));
        await writer.close();
      } catch (cause) {
        // Whoever has left is told nothing any more; anybody else must see that the answer broke off.
        if (request.signal.aborted) return;
        log.warn({ correlationId: session.arm.correlationId, error: cause }, 'answer broke off');
        await writer.abort(cause);
      }
    };
    void settle();
    return new Response(readable.pipeThrough(new TextEncoderStream()), {
      headers: { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' },
    });
  });
