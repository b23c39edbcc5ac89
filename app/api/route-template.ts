const cluster = '/api/clusters/[subscriptionId]/[resourceGroup]/[cluster]';
const connection = `${cluster}/connections/[connection]`;
const extension = `${cluster}/extensions/[extension]`;
const resources = `${cluster}/kubernetes-resources`;
const podLog = `${cluster}/pods/[namespace]/[pod]/log`;

/** Every route of the API: Next.js does not tell a route its own. */
export const routeTemplates: readonly string[] = [
  '/api/clusters',
  cluster,
  `${cluster}/azure-ends`,
  `${cluster}/connections`,
  `${cluster}/connections-backup`,
  connection,
  ...['configurations', 'draft', 'evidence', 'export', 'progress', 'resources', 'sample-runs/[job]'].map(
    (below) => `${connection}/${below}`,
  ),
  `${cluster}/dry-runs/[dryRun]`,
  `${cluster}/evidence`,
  `${cluster}/extensions`,
  extension,
  `${extension}/release`,
  `${extension}/versions`,
  `${cluster}/facts`,
  resources,
  `${resources}/[kind]/[namespace]/[name]`,
  `${resources}/changes`,
  `${cluster}/namespaces`,
  podLog,
  `${podLog}/whole`,
  '/api/directories',
  '/api/federated-credentials',
  '/api/federated-leftovers',
  '/api/identities',
  '/api/operation',
  '/api/permissions',
  '/api/roles',
  '/api/subscriptions',
  '/api/targets',
];

const known = routeTemplates.map((template) => ({ template, parts: template.split('/') }));

/** The route that a path is of, as it may stand in a log or a metric: without the names in it. */
export function routeTemplateOf(path: string): string {
  const given = path.split('/');
  const route = known.find(
    ({ parts }) =>
      parts.length === given.length &&
      parts.every((part, at) => part === given[at] || (part.startsWith('[') && given[at] !== '')),
  );
  return route?.template ?? 'unknown';
}
