import { environment } from '#lib/environment.ts';

/** Ends the process where its environment is wrong, and names what is: Next.js alone would stay, and answer 500 to everybody. */
export function checkEnvironment(): void {
  try {
    environment();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
