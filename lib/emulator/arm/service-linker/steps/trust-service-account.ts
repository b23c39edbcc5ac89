import { federatedAudience, federatedSubject } from '#lib/connections/names.ts';
import { issuerUrl } from '../../container-service/new-cluster.ts';
import {
  demandRoom,
  federatedCredentialsOf,
  putFederatedCredential,
} from '../../managed-identity/federated-credentials.ts';
import { federatedCredentialType } from '../../managed-identity/identity-view.ts';
import { keyOf } from '../../resource-id.ts';
import { stableGuid } from '../../stable-guid.ts';
import type { Step } from '../change.ts';
import { connectionIdentity } from '../connection-identity.ts';

/** Makes the identity trust the ServiceAccount of the connection, unless it does already. */
export const trustServiceAccount: Step = ({ arm: { state }, kind, chosen, cluster }) => {
  if (kind.authType !== 'workloadIdentity') return [];
  const identity = connectionIdentity(chosen, state);
  const issuer = cluster().properties.oidcIssuerProfile.issuerURL ?? issuerUrl(cluster());
  const subject = federatedSubject(chosen.scope ?? 'default', identity.clientId);
  const credentials = federatedCredentialsOf(state, identity);
  if (credentials.some((credential) => credential.issuer === issuer && credential.subject === subject))
    return [];
  demandRoom(identity, credentials);
  // The name that Service Connector picks is not documented.
  const name = `sc-${stableGuid(`${issuer} ${subject}`).slice(0, 13)}`;
  return [
    {
      name: 'Create federated credential',
      operationType: 'configAuth',
      description: `Lets the identity ${identity.name} trust ${subject}.`,
      action: `${federatedCredentialType}/write`,
      scope: identity.id,
      apply(progress) {
        const { credential } = putFederatedCredential(state, identity, name, {
          issuer,
          subject,
          audiences: [federatedAudience],
        });
        progress.made({ collection: 'federatedCredentials', key: keyOf(credential.id), before: null });
      },
    },
  ];
};
