import type { Connection } from '../../connection.ts';
import { expectedCredential, healthyConnections, identityOf } from '../connection-evidence.ts';
import type { Evidence } from '../evidence.ts';
import type { Difference, Finding } from '../finding.ts';
import { finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

/** The identity has no credential for the connection's ServiceAccount: the token of its pods is refused. */
export const federatedCredentialMissing: Rule = {
  id: 'federated-credential-missing',
  priority: 26,
  find: (evidence) => healthyConnections(evidence).flatMap((one) => missing(evidence, one)),
};

function missing(evidence: Evidence, connection: Connection): Finding[] {
  const identity = identityOf(evidence, connection);
  const credentials = identity && seen(identity.credentials);
  const expected = expectedCredential(evidence, connection);
  if (!identity || !credentials || !expected) return [];
  const alike = credentials.some(
    ({ issuer, subject }) =>
      issuer === expected.issuer || subject.toLowerCase() === expected.subject.toLowerCase(),
  );
  // One that is nearly right is a mismatch, with a rule of its own.
  if (alike && credentials.some(({ subject }) => subject.toLowerCase() === expected.subject.toLowerCase()))
    return [];
  const differences: Difference[] = [{ name: 'subject', expected: expected.subject, actual: '' }];
  return [
    finding('federated-credential-missing', {
      connections: [connection.name],
      values: { connection: connection.name, identity: identity.name },
      quotes: credentials
        .slice(0, 3)
        .map(({ name, subject }) => ({ source: 'identities', text: `${name}: ${subject}` })),
      differences,
      remedy: {
        kind: 'putFederatedCredential',
        identityId: identity.id,
        name: credentialName(connection),
        issuer: expected.issuer,
        subject: expected.subject,
      },
      commands: [
        `az identity federated-credential create --name ${credentialName(connection)} --identity-name ${identity.name} --resource-group ${identity.id.split('/')[4]} --issuer ${expected.issuer} --subject ${expected.subject} --audiences ${expected.audience}`,
      ],
    }),
  ];
}

const credentialName = ({ name, namespace }: Connection): string =>
  `sc-${namespace}-${name.replace(/[^A-Za-z0-9]/g, '')}`.slice(0, 120);
