import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

export interface KeyAndCertificate {
  readonly key: string;
  readonly certificate: string;
}

interface Listener {
  readonly port: number;
  readonly host: string;
  readonly answer: RequestListener;
  /** Given where TLS is spoken on the port as well as plain HTTP. */
  readonly tls?: KeyAndCertificate | undefined;
}

export interface Listening {
  /** The port that was taken. */
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on one port for plain HTTP and, where it has a certificate, for TLS: the first byte of a connection tells. */
export async function listen({ port, host, answer, tls }: Listener): Promise<Listening> {
  const plain = createHttpServer(answer);
  const secure = tls && createHttpsServer({ key: tls.key, cert: tls.certificate }, answer);
  const server: Server = secure ? createServer((socket) => hand(socket, plain, secure)) : plain;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        plain.closeAllConnections();
        secure?.closeAllConnections();
      }),
  };
}

/** The type of the first record of every TLS connection. */
const handshake = 22;

function hand(socket: Socket, plain: Server, secure: Server): void {
  socket.on('error', () => socket.destroy());
  socket.once('data', (first) => {
    socket.pause();
    socket.unshift(first);
    (first[0] === handshake ? secure : plain).emit('connection', socket);
    // The server has to have taken the socket before it flows again.
    process.nextTick(() => socket.resume());
  });
}
