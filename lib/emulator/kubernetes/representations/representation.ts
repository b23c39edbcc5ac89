import type { IncomingMessage } from 'node:http';
import { KubernetesError } from '../status.ts';

/** How a client wants objects: whole, as rows of a table, or only their metadata. */
export type Representation = 'metadata' | 'object' | 'table';

/** What comes back: which form, in which notation. */
export interface Accepted {
  readonly as: Representation;
  readonly notation: 'json' | 'yaml';
}

/**
 * Reads `Accept`; the first form that is served wins, as with the real server.
 * @throws KubernetesError 406 when none is
 */
export function accepted(request: IncomingMessage): Accepted {
  const header = request.headers.accept ?? '*/*';
  for (const choice of header.split(',')) {
    const [type = '', ...parameters] = choice.split(';').map((part) => part.trim());
    if (type === 'application/yaml') return { as: 'object', notation: 'yaml' };
    if (type !== 'application/json' && type !== '*/*' && type !== 'application/*') continue;
    const as = parameters.find((parameter) => parameter.startsWith('as='))?.slice(3);
    if (as === undefined || as === 'APIGroupDiscoveryList') return { as: 'object', notation: 'json' };
    if (as === 'Table') return { as: 'table', notation: 'json' };
    if (as === 'PartialObjectMetadata' || as === 'PartialObjectMetadataList') {
      return { as: 'metadata', notation: 'json' };
    }
  }
  const message = 'only the following media types are accepted: application/json, application/yaml';
  throw new KubernetesError(406, 'NotAcceptable', message);
}
