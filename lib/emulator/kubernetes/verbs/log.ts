import { type StoredObject, textAt } from '../object.ts';
import { podSpecSchema } from '../resources/pod-schema.ts';
import type { Exchange } from '../server/exchange.ts';
import type { Target } from '../server/request-info.ts';
import { containerStatusOf } from '../simulation/kubelet/pod-phases.ts';
import { badRequest, notFound } from '../status.ts';
import { selectLines } from './log-lines.ts';
import { keyOf } from './write.ts';

/** Sends what a container has written; with `follow`, what it goes on writing too. @throws KubernetesError */
export function sendLog({ cluster, logs, query, response }: Exchange, target: Target): void {
  const pod = cluster.objects.get(keyOf(target));
  if (!pod) throw notFound(target.type, target.name);
  const container = containerOf(pod, query.get('container') ?? '');
  const log = logs.read(pod, container);
  if (!log) throw notStarted(pod, container);
  if (query.get('previous') === 'true') {
    throw badRequest(`previous terminated container "${container}" in pod "${target.name}" not found`);
  }
  response.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-cache, private' });
  const written = (from: number, to: number) =>
    log.lines.filter(({ after }) => log.startedAt + after > from && log.startedAt + after <= to);
  let seen = Date.now();
  for (const line of selectLines(written(Number.NEGATIVE_INFINITY, seen), log.startedAt, query, seen))
    response.write(line);
  if (query.get('follow') !== 'true') return void response.end();

  response.flushHeaders();
  const isOver = (now: StoredObject | undefined) =>
    !now || !('running' in Object(containerStatusOf(now, container)?.state));
  let timer: NodeJS.Timeout | undefined;
  const tell = () => {
    const now = Date.now();
    for (const line of selectLines(written(seen, now), log.startedAt, query, now)) response.write(line);
    seen = now;
    const next = log.lines.find(({ after }) => log.startedAt + after > now);
    clearTimeout(timer);
    if (next) timer = setTimeout(tell, log.startedAt + next.after - now);
    if (isOver(cluster.objects.get(keyOf(target)))) response.end();
  };
  const unsubscribe = cluster.objects.subscribe(({ key }) => {
    if (key.storage === 'pods' && key.name === target.name && key.namespace === target.namespace) tell();
  });
  const end = () => response.end();
  cluster.gone.addEventListener('abort', end);
  response.once('close', () => {
    unsubscribe();
    clearTimeout(timer);
    cluster.gone.removeEventListener('abort', end);
  });
  tell();
}

/** The container asked for, or the only one. @throws KubernetesError 400 */
function containerOf(pod: StoredObject, name: string): string {
  const names = podSpecSchema.parse(pod.spec).containers.map((container) => container.name);
  const [only, second] = names;
  if (!name && only !== undefined && second === undefined) return only;
  if (!name)
    throw badRequest(
      `a container name must be specified for pod ${pod.metadata.name}, choose one of: [${names.join(' ')}]`,
    );
  if (!names.includes(name)) throw badRequest(`container ${name} is not valid for pod ${pod.metadata.name}`);
  return name;
}

function notStarted(pod: StoredObject, container: string): Error {
  const reason = textAt(containerStatusOf(pod, container), 'state.waiting.reason');
  const why =
    !reason || reason === 'ContainerCreating'
      ? 'ContainerCreating'
      : reason === 'ImagePullBackOff'
        ? 'trying and failing to pull image'
        : reason;
  return badRequest(`container "${container}" in pod "${pod.metadata.name}" is waiting to start: ${why}`);
}
