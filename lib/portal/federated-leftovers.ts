import { AzureError } from '#lib/azure/azure-error.ts';
import { type FederatedCredential, listFederatedCredentials, listIdentities } from '#lib/azure/identities.ts';
import { listManagedClusters, type ManagedCluster } from '#lib/azure/managed-clusters.ts';
import { listSubscriptions } from '#lib/azure/subscriptions.ts';
import { failureOf } from '#lib/failures/failure.ts';
import { getMetadata } from '#lib/kubernetes/metadata.ts';
import { objectPath } from '#lib/kubernetes/object-path.ts';
import type { FederatedLeftovers } from './federated-leftovers-answer.ts';
import { openCluster, type PortalSession } from './session.ts';

const accountSubject = /^system:serviceaccount:([-a-z0-9]+):([-.a-z0-9]+)$/;

type Leftover = FederatedLeftovers['leftovers'][number];
type Federation = Omit<Leftover, 'cluster'>;

/**
 * Federated credentials that name an account of Kubernetes which is not there: its cluster does not have it, or no cluster that the
 * user can see has the credential's issuer. Of a cluster that does not answer nothing is claimed; it is named among the errors.
 */
export async function federatedLeftovers(session: PortalSession): Promise<FederatedLeftovers> {
  const errors: FederatedLeftovers['errors'] = [];
  const or =
    <T>(of: string, nothing: T) =>
    (error: unknown): T => {
      if (!(error instanceof AzureError)) throw error;
      errors.push({ of, ...failureOf(error) });
      return nothing;
    };
  const subscriptions = await listSubscriptions(session.arm);
  const [clusters, federations] = await Promise.all([
    Promise.all(
      subscriptions.map(({ id, name }) => listManagedClusters(session.arm, id).catch(or(name, undefined))),
    ),
    Promise.all(
      subscriptions.map(async ({ id, name }) => {
        const identities = await listIdentities(session.arm, id).catch(or(name, []));
        return Promise.all(
          identities.map(async (identity) =>
            (
              await listFederatedCredentials(session.arm, identity.id).catch(
                or<FederatedCredential[]>(identity.name, []),
              )
            ).map((credential): Federation => ({ identity: pick(identity), credential })),
          ),
        );
      }),
    ),
  ]);
  // A subscription that hides its clusters may hold the issuer.
  const allSeen = clusters.every((list) => list !== undefined);
  const byIssuer = new Map(
    clusters.flatMap((list) => list ?? []).map((cluster) => [plain(cluster.oidcIssuer.url ?? ''), cluster]),
  );
  const accounts = accountReader(session, or);
  const judged = await Promise.all(
    federations.flat(2).map(async (federation): Promise<Leftover[]> => {
      const [, namespace, name] = accountSubject.exec(federation.credential.subject) ?? [];
      if (!namespace || !name) return [];
      const cluster = byIssuer.get(plain(federation.credential.issuer));
      if (!cluster) return allSeen ? [federation] : [];
      const there = await accounts(cluster, namespace, name);
      return there === false ? [{ ...federation, cluster: cluster.name }] : [];
    }),
  );
  return { leftovers: judged.flat(), errors };
}

/** Asks clusters for accounts; each is opened once, and one that does not answer is reported once. */
function accountReader(
  session: PortalSession,
  or: (of: string, nothing: undefined) => (error: unknown) => undefined,
) {
  const opened = new Map<string, ReturnType<typeof open>>();
  const open = (cluster: ManagedCluster) =>
    cluster.powerState === 'Running'
      ? openCluster(session, cluster.id).catch(or(cluster.name, undefined))
      : Promise.resolve(undefined);
  return async (cluster: ManagedCluster, namespace: string, name: string): Promise<boolean | undefined> => {
    const known = opened.get(cluster.id) ?? open(cluster);
    opened.set(cluster.id, known);
    const client = await known;
    if (!client) return undefined;
    try {
      return (
        (await getMetadata(client, objectPath({ kind: 'ServiceAccount', namespace, name }))) !== undefined
      );
    } catch (error) {
      opened.set(cluster.id, Promise.resolve(undefined));
      return or(cluster.name, undefined)(error);
    }
  };
}

const pick = ({ id, name }: { id: string; name: string }) => ({ id, name });
const plain = (issuer: string) => issuer.replace(/\/$/, '');
