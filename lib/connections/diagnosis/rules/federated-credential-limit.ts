import { federatedCredentialLimit } from '../../names.ts';
import { expectedCredential, identityOf } from '../connection-evidence.ts';
import type { Evidence, IdentityEvidence } from '../evidence.ts';
import { affected, quoted } from '../message-rule.ts';
import { finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

const pattern =
  /too many federated identity credentials|more than 20 (federated|credentials)|maximum .*federated identity credentials|federatedidentitycredential.*limit/i;

/** An identity holds all the federated credentials it can, and the one that a connection needs is not among them. */
export const federatedCredentialLimitReached: Rule = {
  id: 'federated-credential-limit',
  priority: 24,
  covers: ['federated-credential-missing', 'connection-failed'],
  find(evidence) {
    const messages = quoted(evidence, pattern);
    const full = (seen(evidence.connections) ?? []).flatMap((connection) => {
      const identity = identityOf(evidence, connection);
      const credentials = identity && seen(identity.credentials);
      const needed = expectedCredential(evidence, connection)?.subject;
      if (!identity || !credentials || credentials.length < federatedCredentialLimit) return [];
      return credentials.some(({ subject }) => subject === needed)
        ? []
        : [{ connection, identity, credentials }];
    });
    const [first] = full;
    if (!first && messages.length === 0) return [];
    const { identity, credentials } = first ?? {};
    return [
      finding('federated-credential-limit', {
        connections: [
          ...new Set([...affected(evidence, messages), ...full.map(({ connection }) => connection.name)]),
        ],
        values: { identity: identity?.name ?? '–', limit: String(federatedCredentialLimit) },
        quotes: [
          ...messages,
          ...(identity
            ? [{ source: 'identities' as const, text: `${identity.id}: ${credentials?.length}` }]
            : []),
        ],
        remedy:
          identity && credentials
            ? {
                kind: 'deleteFederatedCredential',
                identityId: identity.id,
                candidates: candidatesFor(evidence, credentials),
              }
            : undefined,
        commands: identity
          ? [
              `az identity federated-credential list --ids ${identity.id} -o table`,
              `az identity federated-credential delete --ids <credential id>`,
            ]
          : [
              'az identity federated-credential list --identity-name <identity> --resource-group <group> -o table',
            ],
      }),
    ];
  },
};

type Credential = Extract<IdentityEvidence['credentials'], { state: 'read' }>['value'][number];

/** Credentials that could go: all but those of this cluster's own connections. */
function candidatesFor(evidence: Evidence, credentials: readonly Credential[]) {
  const needed = (seen(evidence.connections) ?? []).flatMap((one) => expectedCredential(evidence, one) ?? []);
  return credentials
    .filter((one) => !needed.some(({ issuer, subject }) => one.issuer === issuer && one.subject === subject))
    .map(({ name, issuer, subject }) => ({ name, issuer, subject }));
}
