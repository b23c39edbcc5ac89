import { type ConnectionDraft, connectionDraftSchema } from './draft.ts';
import type { AuthType, TargetService } from './target-service.ts';
import { targetServices } from './target-services.ts';

/** A complete draft for each service and way to authenticate, for tests over the whole catalogue. */
export const sampleDrafts: readonly { service: TargetService; authType: AuthType; draft: ConnectionDraft }[] =
  targetServices.flatMap((service) =>
    service.authTypes.map((authType) => ({ service, authType, draft: sampleDraft(service, authType) })),
  );

function sampleDraft(service: TargetService, authType: AuthType): ConnectionDraft {
  const { target, clientTypes, credentials } = service;
  return connectionDraftSchema.parse({
    namespace: 'shop',
    serviceId: service.id,
    name: 'orders_x7k2q',
    clientType: clientTypes.at(-1),
    csi: authType === 'csi',
    authType,
    target:
      target.kind === 'azure'
        ? {
            subscription: '00000000-0000-0000-0000-000000000001',
            resourceGroup: 'rg-data',
            ...Object.fromEntries(target.levels.map(({ parameter }) => [parameter, `${parameter}-1`])),
          }
        : {},
    ...(authType === 'workloadIdentity' && {
      identity: { id: '', clientId: '11111111-2222-4333-8444-555555555555', subscriptionId: 'sub' },
    }),
    ...(authType === 'servicePrincipal' && {
      servicePrincipal: { clientId: 'client', principalId: 'principal', secret: 'not-to-be-seen' },
    }),
    ...(authType === 'secret' && {
      credentials: { user: credentials === 'userAndPassword' ? "o'brien" : '', password: 'not-to-be-seen' },
    }),
    ...(target.kind === 'confluent' && {
      kafka: {
        bootstrapServer: 'pkc-1.westeurope.azure.confluent.cloud:9092',
        key: 'key',
        secret: 'not-to-be-seen',
        schemaRegistry: 'https://psrc-1.westeurope.azure.confluent.cloud',
        schemaKey: 'schema-key',
        schemaSecret: 'not-to-be-seen',
      },
    }),
    configureFirewall: authType !== 'secretAuto',
  });
}
