import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { AzureError } from '#lib/azure/azure-error.ts';

/**
 * What is deleted can be put back for as long as this process lives: the browser keeps it, closed with a key that never leaves
 * this memory. So no value of a Secret is shown to anybody, and the portal itself keeps nothing.
 */
const key = randomBytes(32);
const algorithm = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

/** Closes a text so that only this process can open it. */
export function seal(text: string): string {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv(algorithm, key, iv);
  const content = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), content]).toString('base64');
}

/**
 * Opens what was closed.
 * @throws AzureError when it was closed by another process, or changed on the way
 */
export function unseal(sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  try {
    const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivLength));
    decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
    const content = bytes.subarray(ivLength + tagLength);
    return Buffer.concat([decipher.update(content), decipher.final()]).toString('utf8');
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    throw new AzureError({
      code: 'UndoExpired',
      message: 'The portal was restarted since, so this can no longer be undone here.',
      status: 410,
      attempted: 'undo',
    });
  }
}
