import { blobWithIdentity } from '../attempted-connections.ts';
import { clusterIdOf, identityFull } from '../contoso-names.ts';
import { failure } from '../failure.ts';

/** The demo estate's own identity that trusts as many others as one can. */
export const ficLimit = failure({
  name: 'fic-limit',
  summary: 'id-retail-full has 20 federated credentials, as many as an identity can have.',
  cause() {
    // The demo estate has the twenty credentials already.
  },
  attempts: [
    {
      clusterId: clusterIdOf('aks-retail-prod'),
      name: 'storageblob_reports',
      properties: blobWithIdentity('stretailorders', identityFull),
    },
  ],
});
