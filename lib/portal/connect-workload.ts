import { z } from 'zod';
import { parseAnswer } from '#lib/azure/arm-client.ts';
import { AzureError } from '#lib/azure/azure-error.ts';
import { getLinker } from '#lib/azure/linkers.ts';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import { looseTemplate, unwireTemplate, wireTemplate } from '#lib/connections/snippets/wire-workload.ts';
import { worded } from '#lib/failures/words.ts';
import { getObject } from '#lib/kubernetes/get-object.ts';
import { toComparableYaml } from '#lib/kubernetes/manifest.ts';
import { replaceObject } from '#lib/kubernetes/write-object.ts';
import { openCluster, type PortalSession } from './session.ts';

/** What using a connection makes of a workload, and what it takes to undo it. */
export interface ConnectOutcome {
  readonly before: string;
  readonly after: string;
}

const plain = z.looseObject({ template: looseTemplate });
const scheduled = z.looseObject({ jobTemplate: z.looseObject({ spec: plain }) });

/**
 * Makes a workload use a connection: what it has stays, what the connection needs is added. Or makes it stop using one.
 * @param leave whether it is to stop
 * @param dryRun lets the cluster try it only
 */
export async function connectWorkload(
  session: PortalSession,
  clusterId: string,
  { connection: name, ref, leave }: { connection: string; ref: ResourceRef; leave: boolean },
  dryRun: boolean,
): Promise<ConnectOutcome> {
  const [connection, client] = await Promise.all([
    getLinker(session.arm, clusterId, name),
    openCluster(session, clusterId),
  ]);
  if (connection.namespace !== ref.namespace)
    throw new AzureError({
      code: 'OtherNamespace',
      ...worded('otherNamespace', {
        connected: connection.namespace,
        name: ref.name,
        namespace: ref.namespace,
      }),
      status: 422,
      attempted: 'connect the workload',
    });
  const current = await getObject(client, ref);
  const attempted = `read ${ref.kind} ${ref.name}`;
  const wire = (spec: unknown) => {
    const { template, ...rest } = parseAnswer(plain, spec, attempted);
    const change = leave ? unwireTemplate : wireTemplate;
    return { ...rest, template: change(template, connection) };
  };
  const wired = {
    ...current,
    spec: ref.kind === 'CronJob' ? wireScheduled(current.spec) : wire(current.spec),
  };
  const result = await replaceObject(client, ref, wired, dryRun);
  return {
    before: toComparableYaml(current),
    after: toComparableYaml(result),
  };

  function wireScheduled(spec: unknown) {
    const { jobTemplate, ...rest } = parseAnswer(scheduled, spec, attempted);
    return { ...rest, jobTemplate: { ...jobTemplate, spec: wire(jobTemplate.spec) } };
  }
}
