import { proposedConnectionName } from '#lib/connections/names.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A generated name that no connection of the cluster has. */
export function freeName(serviceId: string, existing: readonly { name: string }[]): string {
  const random = [...crypto.getRandomValues(new Uint8Array(5))]
    .map((byte) => letters[byte % letters.length])
    .join('');
  const name = proposedConnectionName(serviceId, random);
  return existing.some((other) => other.name === name) ? freeName(serviceId, existing) : name;
}
