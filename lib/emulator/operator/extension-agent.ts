import { z } from 'zod';
import type { ClusterClient } from './cluster-client.ts';
import type { NamedObject } from './connection-objects.ts';
import { agentTimeout } from './operator-error.ts';

const agent: NamedObject = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'extension-agent', namespace: 'kube-system' },
};

const deploymentSchema = z.looseObject({
  status: z.looseObject({ readyReplicas: z.number().default(0) }).default({ readyReplicas: 0 }),
});

/**
 * Extension operations are carried out by an agent that AKS runs in the cluster. A cluster that is not AKS has none, and
 * needs none here.
 * @throws OperatorError when the agent is there and none of its pods is ready
 */
export async function demandAgent(client: ClusterClient): Promise<void> {
  const found = await client.read(agent);
  if (found && deploymentSchema.parse(found).status.readyReplicas === 0) throw agentTimeout();
}
