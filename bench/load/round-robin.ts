import { Agent, createServer, request, type Server } from 'node:http';

/**
 * The load balancer in front of the replicas: each request goes to the next one. Where a replica cannot be reached the other one is
 * asked; a request that had already been passed on is sent again only when it reads.
 * @param ports of the replicas
 */
export function roundRobin(ports: readonly number[]): Server {
  const agents = new Map(ports.map((port) => [port, new Agent({ keepAlive: true })]));
  let turn = 0;
  return createServer((incoming, outgoing) => {
    const body: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => body.push(chunk));
    incoming.on('end', () => {
      turn += 1;
      pass(ports.map((_, index) => ports[(turn + index) % ports.length] ?? 0));
    });
    const pass = ([port, ...others]: readonly number[]): void => {
      if (port === undefined) {
        outgoing.writeHead(502).end();
        return;
      }
      const passed = request(
        {
          port,
          host: '127.0.0.1',
          agent: agents.get(port),
          method: incoming.method,
          path: incoming.url,
          headers: incoming.headers,
        },
        (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
          answer.on('error', () => outgoing.destroy());
        },
      );
      passed.on('error', (error: NodeJS.ErrnoException) => {
        if (outgoing.headersSent) outgoing.destroy();
        else if (incoming.method === 'GET' || error.code === 'ECONNREFUSED') pass(others);
        else outgoing.writeHead(502).end();
      });
      passed.end(Buffer.concat(body));
    };
  });
}
