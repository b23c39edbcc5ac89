import { identityOf } from '../connection-evidence.ts';
import { finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

/** The managed identity that a connection signs in with is gone; one made anew under its name has another client id. */
export const identityMissing: Rule = {
  id: 'identity-missing',
  priority: 31,
  find(evidence) {
    if (!seen(evidence.identities)) return [];
    return (seen(evidence.connections) ?? [])
      .filter((one) => one.authType === 'workloadIdentity' && one.clientId && !identityOf(evidence, one))
      .map(({ name, clientId = '' }) =>
        finding('identity-missing', {
          // Identities of subscriptions that this user may not read are missing here too.
          severity: 'warning',
          connections: [name],
          values: { connection: name, clientId },
          quotes: [{ source: 'identities', text: `clientId ${clientId}: not found` }],
          commands: [`az identity list --query "[?clientId=='${clientId}'].id" -o tsv`],
        }),
      );
  },
};
