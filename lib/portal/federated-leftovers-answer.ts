import { z } from 'zod';
import { failureSchema } from '#lib/failures/failure.ts';

/** Federated credentials without an account, as the browser reads them; see `federated-leftovers.ts`. */
export const federatedLeftoversAnswer = z.object({
  leftovers: z.array(
    z.object({
      identity: z.object({ id: z.string(), name: z.string() }),
      credential: z.object({ name: z.string(), issuer: z.string(), subject: z.string() }),
      /** The cluster of the issuer, which has no such account; absent where no cluster has the issuer. */
      cluster: z.string().optional(),
    }),
  ),
  /** Subscriptions, identities and clusters that could not be read. */
  errors: z.array(failureSchema.extend({ of: z.string() })),
});

export type FederatedLeftovers = z.infer<typeof federatedLeftoversAnswer>;
