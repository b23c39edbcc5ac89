import { z } from 'zod';
import { AzureError } from '#lib/azure/azure-error.ts';
import { clusterId } from '#lib/azure/resource-id.ts';
import { resourceKinds } from '#lib/connections/relations/cluster-resource.ts';
import { worded } from '#lib/failures/words.ts';

/** Names as Azure allows them; anything else never reaches a path of Resource Manager. A dot or two would climb out of it. */
export const resourceGroup = z.string().regex(/^(?!\.{1,2}$)[-\w.()]{1,90}$/);

const clusterParameters = z.object({
  subscriptionId: z.guid(),
  resourceGroup,
  cluster: z.string().regex(/^[-\w]{1,63}$/),
});

export const linkerName = z.string().regex(/^[-\w]{1,60}$/);

/** ARM ids that come from a query string: plain segments only, so that nothing can climb out of them. */
export const armId = z
  .string()
  .max(2_000)
  .regex(/^\/subscriptions\/[-\w]+(\/(?!\.{1,2}(\/|$))[-\w.()]+)*$/i);

/** Parses what comes with a request; a mismatch is the user's 400, with the name of what is wrong. */
export function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new AzureError({
    code: 'BadRequest',
    ...worded('badAddress', { where: where || '/' }),
    status: 400,
    attempted: 'read the address',
  });
}

/** ARM id of the cluster that a route's parameters name. */
export const clusterOf = (parameters: unknown): string => clusterId(parse(clusterParameters, parameters));

const connectionParameter = z.object({ connection: linkerName });

/** The cluster and the connection that a route's parameters name. */
export const connectionOf = (parameters: unknown): { clusterId: string; connection: string } => ({
  clusterId: clusterOf(parameters),
  ...parse(connectionParameter, parameters),
});

/** Names as Kubernetes allows them: they begin and end with a letter or digit, so none is a dot or two. */
export const namespaceName = z.string().regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/);
export const objectName = z.string().regex(/^[a-z0-9]([-.a-z0-9]{0,251}[a-z0-9])?$/);

/** What names a Kubernetes resource: a kind that the portal knows, and names as the cluster allows them. */
export const resourceRef = z.object({
  kind: z.enum(resourceKinds),
  namespace: namespaceName,
  name: objectName,
});

/** YAML as it was typed: a cluster takes no object of more than 1.5 MB. */
export const manifest = z.string().max(1_500_000);

/** The cluster and the Kubernetes resource that a route's parameters name. */
export const resourceOf = (parameters: unknown) => ({
  clusterId: clusterOf(parameters),
  ref: parse(resourceRef, parameters),
});

const podParameters = z.object({ namespace: namespaceName, pod: objectName });
const containerQuery = z.object({ container: objectName.optional() });

/** The pod that a route's parameters name, and the container that its query does. */
export const podOf = (parameters: unknown, request: Request) => ({
  ...parse(podParameters, parameters),
  ...parse(containerQuery, queryOf(request)),
});

/** Query parameters of a request. */
export const queryOf = (request: Request): Record<string, string> =>
  Object.fromEntries(new URL(request.url).searchParams);
