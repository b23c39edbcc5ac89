const plurals = { Secret: 'secrets', ServiceAccount: 'serviceaccounts' } as const;

/** Path of a Secret or ServiceAccount below the API server's address. */
export function objectPath({
  kind,
  namespace,
  name,
}: {
  kind: keyof typeof plurals;
  namespace: string;
  name: string;
}): string {
  return `/api/v1/namespaces/${encodeURIComponent(namespace)}/${plurals[kind]}/${encodeURIComponent(name)}`;
}
