import { z } from 'zod';

/** Directories of the signed-in account, as the portal's API answers. */
export const directoriesAnswer = z.object({
  directories: z.array(z.object({ id: z.string(), name: z.string(), domain: z.string().optional() })),
});
