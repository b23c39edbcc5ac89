import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import type { Connection } from '../connection.ts';
import type { AuthType } from '../target-service.ts';
import { snippet, snippetKinds } from './snippet.ts';
import { wireTemplate } from './wire-workload.ts';

const clientId = '11111111-2222-4333-8444-555555555555';
const connection = (authType: AuthType): Connection => ({
  id: '1',
  name: 'orders_blob',
  namespace: 'shop',
  target: { name: 'kv-demo' },
  authType,
  ...(authType === 'workloadIdentity' && { clientId }),
  provisioningState: 'Succeeded',
  customizedKeys: {},
});

function parsed(yaml: string) {
  return parseAllDocuments(yaml).map((document) => {
    if (!('errors' in document)) throw new Error('no document');
    expect(document.errors).toEqual([]);
    return document.toJS();
  });
}

describe.each(snippetKinds)('%s', (kind) => {
  it.each<AuthType>(['workloadIdentity', 'servicePrincipal', 'secret', 'csi'])('%s', (authType) => {
    const documents = parsed(snippet(connection(authType), kind));
    const workload = documents.at(-1);
    expect(workload).toMatchObject({ kind, metadata: { namespace: 'shop' } });
    const pod =
      kind === 'Pod'
        ? workload
        : kind === 'CronJob'
          ? workload.spec.jobTemplate.spec.template
          : workload.spec.template;
    expect(pod.spec.containers[0].envFrom).toEqual([{ secretRef: { name: 'sc-ordersblob-secret' } }]);
    const identity = authType === 'workloadIdentity';
    expect(pod.spec.serviceAccountName).toBe(identity ? `sc-account-${clientId}` : undefined);
    expect(pod.metadata?.labels?.['azure.workload.identity/use']).toBe(identity ? 'true' : undefined);
    expect(documents).toHaveLength(authType === 'csi' ? 2 : 1);
    if (authType === 'csi')
      expect(pod.spec.volumes[0].csi.volumeAttributes.secretProviderClass).toBe(documents[0].metadata.name);
    if (kind === 'Deployment') expect(pod.metadata.labels).toMatchObject(workload.spec.selector.matchLabels);
  });
});

describe('an existing workload', () => {
  const template = {
    metadata: { labels: { app: 'api' } },
    spec: { containers: [{ name: 'api', envFrom: [{ configMapRef: { name: 'settings' } }] }] },
  };

  it('keeps what it has and gets what the connection needs', () => {
    expect(wireTemplate(template, connection('workloadIdentity'))).toEqual({
      metadata: { labels: { app: 'api', 'azure.workload.identity/use': 'true' } },
      spec: {
        serviceAccountName: `sc-account-${clientId}`,
        containers: [
          {
            name: 'api',
            envFrom: [
              { configMapRef: { name: 'settings' } },
              { secretRef: { name: 'sc-ordersblob-secret' } },
            ],
          },
        ],
      },
    });
  });

  it.each<AuthType>(['workloadIdentity', 'secret', 'csi'])('is wired once (%s)', (authType) => {
    const once = wireTemplate(template, connection(authType));
    expect(wireTemplate(once, connection(authType))).toEqual(once);
  });
});
