import { z } from 'zod';
import { fromMeta, objectMeta } from './object-meta.ts';
import { objectReading } from './resource-reading.ts';

const schema = z.object({
  metadata: objectMeta,
  spec: z.object({ parameters: z.record(z.string(), z.string()).nullish() }).nullish(),
});

/** SecretProviderClasses with the vault each reads. */
export const providerClassReading = objectReading(schema, ({ metadata, spec }) => ({
  ...fromMeta('SecretProviderClass', metadata),
  vault: spec?.parameters?.keyvaultName,
}));
