import type { PortalSession } from '#lib/portal/session.ts';
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
    // Who has left is told nothing any more: the writer's refusal ends the work.
    void work((line) => writer.write(`${JSON.stringify(line)}\n`)).then(
      () => writer.close(),
      (cause: unknown) => writer.abort(cause),
    );
    return new Response(readable.pipeThrough(new TextEncoderStream()), {
      headers: { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' },
    });
  });
