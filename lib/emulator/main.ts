import { enableCompileCache } from 'node:module';

// What was compiled once is read from the disk from then on; it has to be said before the rest is loaded.
enableCompileCache();
const { startEmulator } = await import('./emulator.ts');
const { parseEnvironment } = await import('./environment.ts');

try {
  const emulator = await startEmulator(parseEnvironment(process.env));
  console.log(
    [
      'Azure emulator',
      `  Resource Manager   ${emulator.armUrl}`,
      `  Sign-in            ${emulator.armUrl}/entra`,
      `  Control            ${emulator.armUrl}/_emulator`,
      `  Kubernetes         ${emulator.kubernetesUrl}`,
    ].join('\n'),
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void emulator.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  // A plane that had already started would keep the process alive.
  process.exit(1);
}
