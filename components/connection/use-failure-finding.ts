'use client';

import { useMemo } from 'react';
import { useConnectionEvidence } from '#components/connections/connection-queries.ts';
import { useReports } from '#components/diagnostics/use-reports.ts';
import type { Connection } from '#lib/connections/connection.ts';
import { diagnose } from '#lib/connections/diagnosis/diagnose.ts';
import type { Finding } from '#lib/connections/diagnosis/finding.ts';

/** The likeliest cause of a connection's failure; nothing while it has not failed, or as long as nobody knows. */
export function useFailureFinding(clusterId: string, connection: Connection): Finding | undefined {
  const { name, provisioningState } = connection;
  const failed = provisioningState === 'Failed' || provisioningState === 'Canceled';
  const { data } = useConnectionEvidence(clusterId, name, false, failed);
  const reports = useReports(clusterId);
  return useMemo(
    () =>
      data && failed
        ? diagnose({ ...data, reports }).find(({ connections }) => connections.includes(name))
        : undefined,
    [data, failed, reports, name],
  );
}
