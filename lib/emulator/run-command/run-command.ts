import { apply, remove } from './apply.ts';
import { ApiFailure, type ClusterApi, openClusterApi } from './cluster-api.ts';
import { type KubectlCommand, parseKubectl } from './command-line.ts';
import { describe } from './describe.ts';
import { get } from './get.ts';
import { logs } from './logs.ts';
import type { Material } from './manifests.ts';
import { readScript } from './script.ts';

/** How a command ended, and what it wrote. */
export interface CommandOutcome {
  readonly exitCode: number;
  readonly logs: string;
}

type Verb = (api: ClusterApi, command: KubectlCommand, material: Material) => Promise<string>;

const verbs: Readonly<Record<string, Verb>> = { get, describe, logs, apply, delete: remove };

/**
 * Carries out the command of a run-command as the pod would in which AKS runs it. No process is started: of `kubectl` it
 * knows the verbs above, and says so of others.
 * @param kubeconfig of somebody who may do everything, as the pod's account may
 * @param files that came with the request, by their path
 */
export async function runCommand(
  script: string,
  kubeconfig: string,
  files: ReadonlyMap<string, string>,
): Promise<CommandOutcome> {
  try {
    const { words, input } = readScript(script);
    const [program = '', ...rest] = words;
    if (program !== 'kubectl') return { exitCode: 127, logs: `sh: ${program}: not found\n` };
    const command = parseKubectl(rest);
    const run = verbs[command.verb];
    if (!run) {
      const known = Object.keys(verbs).join(', ');
      return {
        exitCode: 1,
        logs: `error: the emulator's run-command does not model "kubectl ${command.verb}", only ${known}\n`,
      };
    }
    const text = await run(openClusterApi(kubeconfig), command, { input, files });
    return { exitCode: 0, logs: text };
  } catch (error) {
    return { exitCode: 1, logs: `${messageOf(error)}\n` };
  }
}

function messageOf(error: unknown): string {
  if (error instanceof ApiFailure) return `Error from server (${error.reason}): ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
