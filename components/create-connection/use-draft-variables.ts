'use client';

import { useConfigurationNames } from '#components/connections/connection-queries.ts';
import { carriesName } from '#lib/connections/edits/edit-variables.ts';
import { variablesOf } from '#lib/connections/variables.ts';
import { useWizard } from './wizard-context.tsx';

/** Variables the workload would receive: under Service Connector's names, and under the names the user chose. */
export function useDraftVariables() {
  const { clusterId, draft, service, authType, existing, editing, kafkaParts } = useWizard();
  const present = useConfigurationNames(clusterId, editing?.connection.name).data?.names ?? [];
  if (!service || !authType) return { defaults: [], variables: [], assumed: false };
  const another = editing
    ? carriesName(editing.connection.name, present)
    : existing.some(
        (connection) => connection.serviceId === service.id && connection.namespace === draft.namespace,
      );
  const request = {
    service,
    authType,
    clientType: draft.clientType,
    connectionName: editing?.connection.name ?? draft.name,
    accountKind: draft.accountKind,
    another,
    ...(editing && service.target.kind === 'confluent' && { kafkaPart: kafkaParts[0] }),
  };
  const defaults = variablesOf(request);
  const { variables } = variablesOf({ ...request, customizedKeys: draft.customizedKeys });
  return { defaults: defaults.variables, variables, assumed: defaults.assumed };
}
