import type { Container } from '../../resources/pod-schema.ts';
import { azureSignIn } from './azure-sign-in.ts';
import { atOnce, type Program, pullMs, shortProgram } from './program.ts';

/** What a container does that nobody knows: it says that it is up, and runs on. */
export function webServer({ name, image }: Container): Program {
  return {
    pullMs,
    runMs: undefined,
    exitCode: 0,
    lines: (environment, pod, exchange) =>
      atOnce([`${name}: starting ${image}`, ...azureSignIn(environment, pod, exchange), `${name}: ready`]),
  };
}

/** The same in a pod that is to come to an end. */
export function task({ name }: Container): Program {
  return shortProgram(() => atOnce([`${name}: finished`]));
}
