import type { ResourceKind } from '#lib/connections/relations/cluster-resource.ts';
import { providerClassReading } from './provider-class-reading.ts';
import type { ResourceReading } from './resource-reading.ts';
import { tableReading } from './table-reading.ts';
import { workloadReading } from './workload-reading.ts';

/** How resources of a kind are read: Secrets, accounts and pods as metadata, others in full. One for each list or watch. */
export function readingOf(kind: ResourceKind): ResourceReading {
  switch (kind) {
    case 'Secret':
    case 'ServiceAccount':
    case 'Pod':
      return tableReading(kind);
    case 'SecretProviderClass':
      return providerClassReading;
    default:
      return workloadReading(kind);
  }
}
