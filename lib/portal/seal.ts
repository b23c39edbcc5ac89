import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { AzureError } from '#lib/azure/azure-error.ts';
import { undoSecret } from '#lib/environment.ts';
import { worded } from '#lib/failures/words.ts';

/**
 * What is deleted can be put back: the browser keeps it, closed with a key that never leaves this memory, or with the one that all
 * replicas have. So no value of a Secret is shown to anybody, and the portal itself keeps nothing.
 */
const secret = undoSecret();
const key = secret === undefined ? randomBytes(32) : createHash('sha256').update(secret).digest();
const algorithm = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

/** What is closed longer than that is worth nothing to whoever finds it. */
const openForMs = 3_600_000;

/**
 * Closes a text so that only the portal can open it, within an hour.
 * @param place where it may be opened again: a package that strays opens nowhere else
 * @param now in milliseconds
 */
export function seal(text: string, place: string, now = Date.now()): string {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(place.toLowerCase()));
  const content = Buffer.concat([cipher.update(`${now} ${text}`, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), content]).toString('base64');
}

/**
 * Opens what was closed for this place.
 * @throws AzureError when it was closed by a stranger, for another place or too long ago, or changed on the way
 */
export function unseal(sealed: string, place: string, now = Date.now()): string {
  const text = opened(Buffer.from(sealed, 'base64'), place) ?? '';
  const at = text.indexOf(' ');
  if (at > 0 && now - Number(text.slice(0, at)) < openForMs) return text.slice(at + 1);
  throw new AzureError({
    code: 'UndoExpired',
    ...worded('undoExpired'),
    status: 410,
    attempted: 'undo',
  });
}

function opened(bytes: Buffer, place: string): string | undefined {
  try {
    const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivLength));
    decipher.setAAD(Buffer.from(place.toLowerCase()));
    decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
    const content = bytes.subarray(ivLength + tagLength);
    return Buffer.concat([decipher.update(content), decipher.final()]).toString('utf8');
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return undefined;
  }
}
