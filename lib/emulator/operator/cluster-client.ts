import type {
  ApiException,
  KubeConfig,
  KubernetesObject,
  KubernetesObjectApi,
} from '@kubernetes/client-node';
import { z } from 'zod';
import type { NamedObject } from './connection-objects.ts';

const fieldManager = 'sc-extension';

/** A cluster as the operator sees it: through the API, with whatever rights its kubeconfig gives. */
export interface ClusterClient {
  readonly config: KubeConfig;
  /** Aborted when the work is to be given up: no further request is sent. */
  readonly signal: AbortSignal;
  read(header: NamedObject): Promise<KubernetesObject | undefined>;
  list(
    apiVersion: string,
    kind: string,
    namespace: string,
    labelSelector: string,
  ): Promise<KubernetesObject[]>;
  create(object: NamedObject): Promise<void>;
  /** Server-side apply: makes the object or brings it to this form, whatever was there. */
  apply(object: NamedObject): Promise<void>;
  /** Deletes with all dependents; what is gone already is no error. */
  delete(header: NamedObject): Promise<void>;
}

/** Opens a client. The library is loaded here because it costs half a second and tens of megabytes. */
export async function connect(kubeconfig: string, signal: AbortSignal): Promise<ClusterClient> {
  const library = await import('@kubernetes/client-node');
  const config = new library.KubeConfig();
  config.loadFromString(kubeconfig);
  const api: KubernetesObjectApi = library.KubernetesObjectApi.makeApiClient(config);
  const isMissing = (error: unknown): boolean => statusOf(error, library.ApiException) === 404;
  return {
    config,
    signal,
    async read(header) {
      signal.throwIfAborted();
      return api.read(header).catch((error: unknown) => {
        if (isMissing(error)) return undefined;
        throw error;
      });
    },
    async list(apiVersion, kind, namespace, labelSelector) {
      signal.throwIfAborted();
      const list = await api.list(
        apiVersion,
        kind,
        namespace,
        undefined,
        undefined,
        undefined,
        undefined,
        labelSelector,
      );
      return list.items;
    },
    async create(object) {
      signal.throwIfAborted();
      await api.create(object, undefined, undefined, fieldManager);
    },
    async apply(object) {
      signal.throwIfAborted();
      const strategy = library.PatchStrategy.ServerSideApply;
      await api.patch(object, undefined, undefined, fieldManager, true, strategy);
    },
    async delete(header) {
      signal.throwIfAborted();
      const propagation = 'Background';
      await api
        .delete(header, undefined, undefined, undefined, undefined, propagation)
        .catch((error: unknown) => {
          if (!isMissing(error)) throw error;
        });
    },
  };
}

function statusOf(error: unknown, exception: typeof ApiException): number | undefined {
  return error instanceof exception ? error.code : undefined;
}

const statusSchema = z.looseObject({ message: z.string() });

/** What went wrong, in the API server's own words where it answered. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const body = 'body' in error ? error.body : undefined;
  const answer = statusSchema.safeParse(typeof body === 'string' ? parseJson(body) : body);
  return answer.success ? answer.data.message : error.message;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
