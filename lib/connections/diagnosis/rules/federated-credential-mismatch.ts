import type { Connection } from '../../connection.ts';
import { expectedCredential, healthyConnections, identityOf } from '../connection-evidence.ts';
import type { Evidence } from '../evidence.ts';
import type { Difference, Finding } from '../finding.ts';
import { quoted } from '../message-rule.ts';
import { finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

const pattern = /aadsts70021|aadsts700211|aadsts700213|no matching federated identity record/i;

/**
 * A federated credential is nearly right: Entra ID compares issuer, subject and audience letter by letter, case included.
 * Everything that differs is shown, with what the cluster would need.
 */
export const federatedCredentialMismatch: Rule = {
  id: 'federated-credential-mismatch',
  priority: 25,
  covers: ['connection-failed'],
  find(evidence) {
    const found = healthyConnections(evidence).flatMap((one) => mismatch(evidence, one));
    const messages = quoted(evidence, pattern);
    if (found.length > 0 || messages.length === 0) return found;
    return [
      finding('federated-credential-mismatch', {
        values: { connection: '–', identity: '–' },
        quotes: messages,
        commands: [
          'az aks show --resource-group <group> --name <cluster> --query oidcIssuerProfile.issuerUrl -o tsv',
          'az identity federated-credential list --identity-name <identity> --resource-group <group> -o json',
        ],
      }),
    ];
  },
};

function mismatch(evidence: Evidence, connection: Connection): Finding[] {
  const identity = identityOf(evidence, connection);
  const expected = expectedCredential(evidence, connection);
  const candidates = ((identity && seen(identity.credentials)) ?? []).filter(
    ({ subject }) => subject.toLowerCase() === expected?.subject.toLowerCase(),
  );
  const [nearest] = candidates;
  if (!identity || !expected || !nearest) return [];
  const fits = candidates.some(
    ({ issuer, subject, audiences }) =>
      issuer === expected.issuer && subject === expected.subject && audiences.includes(expected.audience),
  );
  if (fits) return [];
  const differences: Difference[] = [];
  if (nearest.issuer !== expected.issuer)
    differences.push({ name: 'issuer', expected: expected.issuer, actual: nearest.issuer });
  if (nearest.subject !== expected.subject)
    differences.push({ name: 'subject', expected: expected.subject, actual: nearest.subject });
  if (!nearest.audiences.includes(expected.audience))
    differences.push({ name: 'audience', expected: expected.audience, actual: nearest.audiences.join(', ') });
  return [
    finding('federated-credential-mismatch', {
      connections: [connection.name],
      values: { connection: connection.name, identity: identity.name },
      quotes: [{ source: 'identities', text: `${nearest.name}: ${nearest.issuer} ${nearest.subject}` }],
      differences,
      remedy: {
        kind: 'putFederatedCredential',
        identityId: identity.id,
        name: nearest.name,
        issuer: expected.issuer,
        subject: expected.subject,
      },
      commands: [
        `az identity federated-credential update --name ${nearest.name} --identity-name ${identity.name} --resource-group ${identity.id.split('/')[4]} --issuer ${expected.issuer} --subject ${expected.subject} --audiences ${expected.audience}`,
      ],
    }),
  ];
}
