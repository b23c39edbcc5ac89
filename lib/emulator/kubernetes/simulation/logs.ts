import { listAt, type StoredObject, textAt } from '../object.ts';
import { badRequest } from '../status.ts';

/**
 * What a pod's container has written. The operator's image reports its steps; other images write nothing here.
 * @throws KubernetesError 400 for a container that the pod does not have
 */
export function podLog(pod: StoredObject, container: string | undefined): string {
  const containers = listAt(pod, 'spec.containers');
  const found = container ? containers.find((one) => textAt(one, 'name') === container) : containers[0];
  if (!found) throw badRequest(`container ${container ?? ''} is not valid for pod ${pod.metadata.name}`);
  if (!textAt(found, 'image').startsWith('scaksextension.azurecr.io/')) return '';
  const at = textAt(pod, 'status.startTime');
  const connection = listAt(found, 'env').find((variable) => textAt(variable, 'name') === 'CONNECTION');
  return [
    `${at} INFO  sc-operator started`,
    `${at} INFO  reading the connections of the release`,
    ...(connection ? [`${at} INFO  writing the resources of connection ${textAt(connection, 'value')}`] : []),
    '',
  ].join('\n');
}
