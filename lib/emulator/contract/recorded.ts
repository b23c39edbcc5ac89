import { expect } from 'vitest';
import { type Answer, startTestEmulator } from '../test-emulator.ts';

/**
 * The sequences that Azure's own command line sends, and what Azure was recorded to answer: status, headers, every field,
 * its nulls, its casing. Texts that differ from answer to answer are only wanted to be texts.
 */
export async function startRecorded() {
  const emulator = await startTestEmulator({ operationMs: 600 });
  const send = (method: string, path: string, body?: unknown) => emulator.arm('owner', method, path, body);
  return {
    send,
    /** An operation's answer at once, and the one at its end. */
    async poll(accepted: Answer) {
      const running = await send('GET', accepted.headers.get('azure-asyncoperation') ?? '');
      return { running, ended: await emulator.follow('owner', accepted) };
    },
    close: emulator.close,
  };
}

export const text = expect.any(String);
export const time = expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/);

/** Status of an answer, and which of the headers it has that clients follow. */
export const kindOf = ({ status, headers }: Answer) => [
  status,
  ['azure-asyncoperation', 'location', 'retry-after'].filter((name) => headers.has(name)),
];
