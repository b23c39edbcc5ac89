'use client';

import { variablesOf } from '#lib/connections/variables.ts';
import { useWizard } from './wizard-context.tsx';

/** Variables the workload would receive: under Service Connector's names, and under the names the user chose. */
export function useDraftVariables() {
  const { draft, service, authType, existing } = useWizard();
  if (!service || !authType) return { defaults: [], variables: [], assumed: false };
  const another = existing.some(
    (connection) => connection.serviceId === service.id && connection.namespace === draft.namespace,
  );
  const request = {
    service,
    authType,
    clientType: draft.clientType,
    connectionName: draft.name,
    accountKind: draft.accountKind,
    another,
  };
  const defaults = variablesOf(request);
  const { variables } = variablesOf({ ...request, customizedKeys: draft.customizedKeys });
  return { defaults: defaults.variables, variables, assumed: defaults.assumed };
}
