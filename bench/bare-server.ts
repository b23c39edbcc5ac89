import { createServer, request } from 'node:http';

/**
 * What a server of ours is measured against: the least that Node.js can do. With an upstream it passes requests on, as a proxy
 * without any opinion does; without one it says that it is there.
 */
const [port = '0', upstream] = process.argv.slice(2);

createServer((incoming, outgoing) => {
  if (!upstream) return outgoing.end('{"status":"ok"}');
  const passed = request(
    `${upstream}${incoming.url}`,
    { method: incoming.method, headers: incoming.headers },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    },
  );
  passed.on('error', () => outgoing.writeHead(502).end());
  incoming.pipe(passed);
}).listen(Number(port), '127.0.0.1');
