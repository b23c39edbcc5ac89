import { config } from 'zod';

// The content security policy allows no code made of text, and zod's try at it would be reported as a breach on every page.
config({ jitless: true });
