import type { ProgramFinder } from './program.ts';

const imagePrefix = 'scaksextension.azurecr.io/';

/** Shares of its whole time that the image's pull and the run take; the rest is the operator's, to look at the result. */
const pullShare = 0.2;
const runShare = 0.6;

/**
 * The job of Service Connector's extension. Its arguments say what it is to make and, so that the whole operation can be
 * quick or slow, how much time it has (`--pace-ms`). The objects themselves are made by the operator, a client of the
 * cluster's API; this program tells of them. What the real one writes is not documented: the lines are ours.
 */
export const connectorOperator: ProgramFinder = ({ image, args = [] }) => {
  if (!image.startsWith(imagePrefix)) return undefined;
  if (!args.includes('apply')) return server;
  const option = (name: string) => args[args.indexOf(`--${name}`) + 1 || args.length] ?? '';
  const pace = Number(option('pace-ms')) || 0;
  const runMs = pace * runShare;
  const namespace = option('namespace');
  const steps = [
    `starting sc-operator ${image.slice(image.lastIndexOf(':') + 1)}`,
    `reading release sc-extension revision ${option('revision')}`,
    ...(option('connection')
      ? [
          `applying connection ${option('connection')} to namespace ${namespace}`,
          `namespace/${namespace} ready`,
          `secret/${option('secret')} configured`,
          ...(option('service-account') ? [`serviceaccount/${option('service-account')} configured`] : []),
        ]
      : ['no connection to apply']),
    'done',
  ];
  return {
    pullMs: pace * pullShare,
    runMs,
    exitCode: 0,
    lines: (_, { metadata }) =>
      steps.map((text, index) => {
        const after = Math.round((runMs * index) / steps.length);
        const at = new Date(Date.parse(metadata.creationTimestamp) + pace * pullShare + after);
        return { after, text: `${at.toISOString()} INFO  ${text}` };
      }),
  };
};

const server = {
  pullMs: 0,
  runMs: undefined,
  exitCode: 0,
  lines: () => [{ after: 0, text: 'INFO  sc-operator is watching the connections of this cluster' }],
};
