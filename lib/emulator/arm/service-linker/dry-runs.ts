import { z } from 'zod';
import type { Arm } from '../arm.ts';
import { badRequest, resourceNotFound } from '../arm-error.ts';
import { accessOf } from '../authorization/access.ts';
import { below } from '../below.ts';
import { clusterPath, findCluster } from '../container-service/cluster-path.ts';
import { parseBody } from '../request-body.ts';
import { keyOf } from '../resource-id.ts';
import { type ArmRoute, route } from '../route.ts';
import { connectionKind } from './connection-kind.ts';
import { isAnother } from './connection-variables.ts';
import { clusterKeyOf } from './connection-work.ts';
import type { DryRun } from './dry-run-record.ts';
import { linkersOf } from './linker-queries.ts';
import { linkerParameters, withoutSecrets } from './linker-schema.ts';
import { parametersView } from './linker-view.ts';
import { operationHeaders } from './operation-url.ts';
import { previewConnection } from './preview-connection.ts';

const type = 'Microsoft.ServiceLinker/dryruns';
const collection = `${clusterPath}/providers/${type}` as const;
const path = `${collection}/{dryRun}` as const;

const bodySchema = z.strictObject({
  properties: z.strictObject({
    parameters: linkerParameters.extend({ actionName: z.literal('createOrUpdate') }),
  }),
});

/** Dry runs: what would creating a connection do, and what stands in its way. */
export function dryRunRoutes(arm: Arm): ArmRoute[] {
  const { state, operations } = arm;
  registerDryRunOperation(arm);
  const find = (id: string): DryRun => {
    const dryRun = state.dryRuns.get(keyOf(id));
    if (!dryRun) throw resourceNotFound(type, id.split('/').at(-1) ?? '', id.split('/')[4] ?? '');
    return dryRun;
  };
  return [
    route('GET', collection, { type, action: `${type}/read` }, (_, parameters) => {
      const cluster = findCluster(state, parameters);
      const dryRuns = below(state.dryRuns, cluster.id);
      return { status: 200, body: { value: dryRuns.map(view) } };
    }),
    route('GET', path, { type, action: `${type}/read` }, (request) => ({
      status: 200,
      body: view(find(request.path)),
    })),
    route('PUT', path, { type, action: `${type}/write` }, (request, parameters) => {
      const { actionName: _, ...chosen } = parseBody(bodySchema, request.body).properties.parameters;
      findCluster(state, parameters);
      connectionKind(chosen);
      const dryRun: DryRun = {
        id: request.path,
        name: parameters.dryRun,
        parameters: withoutSecrets(chosen),
        provisioningState: 'Accepted',
        prerequisiteResults: [],
        operationPreviews: [],
      };
      state.dryRuns.set(keyOf(dryRun.id), dryRun);
      const operation = operations.start('dryrun.put', dryRun.id, request);
      return {
        status: 201,
        body: view(dryRun),
        headers: operationHeaders(operation, request, 'asyncOperation'),
      };
    }),
    route('DELETE', path, { type, action: `${type}/delete` }, (request) => ({
      status: state.dryRuns.delete(keyOf(request.path)) ? 200 : 204,
    })),
  ];
}

function registerDryRunOperation(arm: Arm): void {
  const { state } = arm;
  const finish = (id: string, outcome: Partial<DryRun>) => {
    const dryRun = state.dryRuns.get(keyOf(id));
    if (dryRun) state.dryRuns.set(keyOf(id), { ...dryRun, ...outcome });
  };
  arm.operations.register('dryrun.put', {
    async run({ resourceId, caller }, progress) {
      await progress.wait(0.1);
      const dryRun = state.dryRuns.get(keyOf(resourceId));
      const cluster = state.clusters.get(clusterKeyOf(resourceId));
      if (!dryRun || !cluster) throw badRequest('The cluster or the dry run is gone.');
      const { parameters: chosen } = dryRun;
      const linker = {
        name: dryRun.name,
        another: isAnother(linkersOf(state, cluster.id), dryRun.name, chosen),
      };
      const work = {
        arm,
        linker,
        chosen,
        kind: connectionKind(chosen),
        callerName: caller.name,
        cluster: () => cluster,
        demand() {},
      };
      finish(resourceId, {
        ...previewConnection(work, accessOf(caller, state)),
        provisioningState: 'Succeeded',
      });
      return { Message: null };
    },
    failed: ({ resourceId }) => finish(resourceId, { provisioningState: 'Failed' }),
  });
}

function view({ id, name, parameters, prerequisiteResults, operationPreviews, provisioningState }: DryRun) {
  return {
    id,
    name,
    type: type.toLowerCase(),
    properties: {
      parameters: { actionName: 'createOrUpdate', ...parametersView(parameters) },
      prerequisiteResults,
      operationPreviews,
      provisioningState,
    },
  };
}
