import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Cluster } from '../cluster.ts';
import type { AccessRequest, KubernetesUser } from '../plane.ts';
import type { ContainerLogs } from '../simulation/container-logs.ts';

/** One request to one cluster, with who sent it. */
export interface Exchange {
  readonly cluster: Cluster;
  readonly logs: ContainerLogs;
  readonly user: KubernetesUser;
  readonly method: string;
  /** Below the cluster's own path. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Whether this user may do that in this cluster. */
  allows(request: AccessRequest): boolean;
  /** A signed token of a service account. */
  issueToken(subject: TokenSubject): IssuedToken;
}

export interface TokenSubject {
  readonly namespace: string;
  readonly serviceAccount: string;
  readonly uid: string;
  readonly audiences: readonly string[];
  readonly seconds: number;
}

export interface IssuedToken {
  readonly token: string;
  readonly expirationTimestamp: string;
}

/** What a verb answers. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}
