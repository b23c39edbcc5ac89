import { furnishNamespace } from '../../seeding/place.ts';
import type { Controller } from '../simulation.ts';

/** Gives every namespace its default service account. */
export const namespaceController: Controller = {
  storage: 'namespaces',
  reconcile(namespace, { cluster }) {
    furnishNamespace(cluster, namespace.metadata.name, namespace.metadata.creationTimestamp);
    return 'settled';
  },
};
