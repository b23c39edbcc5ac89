import { jobName, type Release, releaseName, systemNamespace } from './release.ts';

/** Why the extension could not do its work, in the form in which the extension's resource tells it. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
  readonly code: string;
  /** What the agent in the cluster logs of it. */
  readonly agentLog: string;

  constructor(code: string, message: string, agentLog = message) {
    super(message);
    this.code = code;
    this.agentLog = agentLog;
  }
}

/**
 * A failed Helm operation, wrapped as the cluster-extension agent wraps it.
 * @param what Helm's own summary
 * @param detail what lay behind it
 */
export function helmFailure(
  { revision }: Release,
  what: string,
  advice: string,
  detail: string,
): OperatorError {
  const [operation, verb] = revision === 1 ? ['Create', 'installation'] : ['Update', 'upgrade'];
  const inner = `Helm ${verb} failed : ${what} : Recommendation ${advice} : InnerError [${detail}]`;
  return new OperatorError(
    'ExtensionOperationFailed',
    `The extension operation failed with the following error: Error: [ InnerError: [${inner}]] occurred while doing the operation : [${operation}] on the config, for settings of extension sc-extension`,
  );
}

/** The release was installed, but its job did not come to its end. @param detail why not */
export function jobTimeout(
  release: Release,
  detail = `Job ${systemNamespace}/${jobName} has failed: BackoffLimitExceeded`,
): OperatorError {
  return helmFailure(
    release,
    'Timed out waiting for the resource to come to a ready/completed state',
    `Check the resources of release ${releaseName} in namespace ${systemNamespace} and try again`,
    detail,
  );
}

/** An extension operation that did not get as far as Helm, wrapped as the extension's resource tells it. */
export function agentFailure(message: string, agentLog?: string): OperatorError {
  return new OperatorError(
    'ExtensionOperationFailed',
    `The extension operation failed with the following error: ${message}`,
    agentLog,
  );
}

/**
 * The agent that carries out extension operations did not answer: nothing in the cluster was reached.
 * @param agentLog what kept an agent that runs from answering
 */
export function agentTimeout(agentLog?: string): OperatorError {
  return agentFailure(
    "Long running operation failed with status 'Failed'. Unable to get a response from the Agent in time.",
    agentLog,
  );
}
