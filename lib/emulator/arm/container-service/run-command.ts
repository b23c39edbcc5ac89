import { z } from 'zod';
import { runCommand } from '../../run-command/run-command.ts';
import { unzip } from '../../run-command/unzip.ts';
import type { Arm } from '../arm.ts';
import { ArmError, badRequest } from '../arm-error.ts';
import { parseBody } from '../request-body.ts';
import { keyOf } from '../resource-id.ts';
import { type ArmRoute, route } from '../route.ts';
import { administrators } from './cluster-access.ts';
import { running } from './cluster-credentials.ts';
import { clusterPath, findCluster } from './cluster-path.ts';
import { clusterType } from './cluster-view.ts';

const type = clusterType;
const resultType = `${type}/commandResults`;

const bodySchema = z.strictObject({
  command: z.string().min(1),
  /** A ZIP archive of the files that the command reads, in base64. */
  context: z.string().nullish(),
  clusterToken: z.string().nullish(),
});

const outcomeSchema = z.object({ exitCode: z.number(), logs: z.string(), startedAt: z.string() });

/** Commands that AKS runs in a pod of the cluster: the way into one with a private API server. */
export function runCommandRoutes(arm: Arm): ArmRoute[] {
  const { state, operations, kubernetes } = arm;
  operations.register('cluster.runCommand', {
    async run({ resourceId, input, startTime }) {
      const { command, context } = bodySchema.parse(input);
      const user = { name: 'system:serviceaccount:aks-command:default', groups: [administrators] };
      const kubeconfig = kubernetes.kubeconfig(keyOf(resourceId), user, 'inside');
      const files = context ? unzip(Buffer.from(context, 'base64')) : new Map<string, string>();
      return { ...(await runCommand(command, kubeconfig, files)), startedAt: startTime };
    },
  });
  return [
    route(
      'POST',
      `${clusterPath}/runCommand`,
      { type, action: `${type}/runcommand/action` },
      (request, parameters) => {
        const body = parseBody(bodySchema, request.body);
        const cluster = running(findCluster(state, parameters));
        if (body.context) demandArchive(body.context);
        const { id } = operations.start('cluster.runCommand', cluster.id, request, body);
        return {
          status: 202,
          headers: {
            location: `${request.origin}${cluster.id}/commandResults/${id}?api-version=${request.apiVersion}`,
          },
        };
      },
    ),
    route(
      'GET',
      `${clusterPath}/commandResults/{command}`,
      { type: resultType, action: `${type}/commandResults/read` },
      (request, { command: id, ...parameters }) => {
        const cluster = findCluster(state, parameters);
        const operation = operations.get(id);
        if (operation?.kind !== 'cluster.runCommand' || keyOf(operation.resourceId) !== keyOf(cluster.id)) {
          throw new ArmError(404, 'NotFound', `The command '${id}' was not found.`);
        }
        const location = `${request.origin}${request.path}?api-version=${request.apiVersion}`;
        if (operation.status === 'Running') return { status: 202, headers: { location } };
        const outcome = outcomeSchema.safeParse(operation.result).data;
        return {
          status: 200,
          body: {
            id,
            properties: {
              provisioningState: operation.status,
              ...(outcome
                ? { ...outcome, finishedAt: operation.endTime }
                : { reason: operation.error?.message }),
            },
          },
        };
      },
    ),
  ];
}

function demandArchive(context: string): void {
  try {
    unzip(Buffer.from(context, 'base64'));
  } catch {
    throw badRequest('The context of the command must be a ZIP archive in base64.');
  }
}
