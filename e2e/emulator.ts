import { emulatorUrl } from './ports.ts';

const control = `${emulatorUrl}/_emulator`;

/** Puts the emulator back to its demo estate. */
export async function reset(scenario?: string): Promise<void> {
  const response = await fetch(`${control}/reset`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(scenario ? { scenario } : {}),
  });
  if (!response.ok) throw new Error(`The emulator did not reset: ${response.status}`);
}

/** Injects a fault and returns its id. */
export async function fault(
  match: Record<string, string>,
  effect: Record<string, unknown>,
  times = 1,
): Promise<void> {
  const response = await fetch(`${control}/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ match, effect, times }),
  });
  if (!response.ok) throw new Error(`The emulator took no fault: ${response.status}`);
}

/** Takes all injected faults away. */
export async function clearFaults(): Promise<void> {
  const response = await fetch(`${control}/faults`, { method: 'DELETE' });
  if (!response.ok) throw new Error(`The emulator kept its faults: ${response.status}`);
}

/** The owner's token for Resource Manager, for what is asked without a browser. */
export async function token(): Promise<string> {
  const response = await fetch(`${control}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: 'owner' }),
  });
  return (await response.json()).access_token;
}

/** A request to Resource Manager as the owner, for what a journey sets up or checks behind the portal's back. */
export async function arm(
  method: string,
  path: string,
  apiVersion: string,
  body?: unknown,
): Promise<unknown> {
  const response = await fetch(`${emulatorUrl}${path}?api-version=${apiVersion}`, {
    method,
    headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}
