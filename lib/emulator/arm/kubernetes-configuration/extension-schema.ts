import { z } from 'zod';

const settings = z.record(z.string(), z.string()).nullish();

/** What a client may set of an extension. Read-only fields are taken and ignored, as clients send back what they got. */
const properties = z.strictObject({
  extensionType: z.string().min(1).optional(),
  autoUpgradeMinorVersion: z.boolean().nullish(),
  releaseTrain: z.string().nullish(),
  version: z.string().nullish(),
  scope: z
    .strictObject({
      cluster: z.strictObject({ releaseNamespace: z.string().nullish() }).nullish(),
      namespace: z.null().optional(),
    })
    .nullish(),
  configurationSettings: settings,
  configurationProtectedSettings: settings,
  aksAssignedIdentity: z.unknown().optional(),
  currentVersion: z.unknown().optional(),
  provisioningState: z.unknown().optional(),
  statuses: z.unknown().optional(),
  errorInfo: z.unknown().optional(),
  customLocationSettings: z.unknown().optional(),
  packageUri: z.unknown().optional(),
  isSystemExtension: z.unknown().optional(),
});

const resource = {
  id: z.string().optional(),
  name: z.string().optional(),
  type: z.string().optional(),
  systemData: z.unknown().optional(),
  identity: z.unknown().optional(),
  plan: z.unknown().optional(),
};

export const extensionBody = z.strictObject({
  ...resource,
  properties: properties.extend({ extensionType: z.string().min(1) }),
});

export const extensionPatch = z.strictObject({ ...resource, properties });

export type ExtensionSettings = z.infer<typeof properties>;
