import type { Container, PodSpec } from '../../resources/pod-schema.ts';
import { connectorOperator } from './connector-operator.ts';
import type { Program, ProgramFinder } from './program.ts';
import { shell } from './shell.ts';
import { task, webServer } from './web-server.ts';

const finders: readonly ProgramFinder[] = [connectorOperator, shell];

/** The program of a container. One that is not known runs on in a pod that restarts, and succeeds in one that does not. */
export function programOf(container: Container, { restartPolicy = 'Always' }: PodSpec): Program {
  for (const find of finders) {
    const program = find(container);
    if (program) return program;
  }
  return restartPolicy === 'Always' ? webServer(container) : task(container);
}
