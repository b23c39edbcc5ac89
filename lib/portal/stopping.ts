let signal: AbortSignal | undefined;

/**
 * Aborts when the process is told to stop, with the name of the signal. For what has no end of its own; everything else is answered to
 * its end.
 */
export function stopping(): AbortSignal {
  if (signal) return signal;
  const controller = new AbortController();
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => controller.abort(name));
  signal = controller.signal;
  return signal;
}
