import { labels, type Message, message, strings } from './message.ts';

/** Field numbers from the .proto files of k8s.io/api and k8s.io/apimachinery, as far as kubectl fills them in. */
const metadata = message({
  1: ['name', 'string'],
  2: ['generateName', 'string'],
  3: ['namespace', 'string'],
  5: ['uid', 'string'],
  6: ['resourceVersion', 'string'],
  11: ['labels', labels],
  12: ['annotations', labels],
  14: ['finalizers', strings],
});

const object = (fields: Message['fields']): Message => message({ 1: ['metadata', metadata], ...fields });

const labelSelector = message({ 1: ['matchLabels', labels] });

const container = message({
  1: ['name', 'string'],
  2: ['image', 'string'],
  3: ['command', strings],
  4: ['args', strings],
  6: [
    'ports',
    { list: message({ 1: ['name', 'string'], 3: ['containerPort', 'integer'], 4: ['protocol', 'string'] }) },
  ],
  7: ['env', { list: message({ 1: ['name', 'string'], 2: ['value', 'string'] }) }],
  14: ['imagePullPolicy', 'string'],
});

const podSpec = message({
  2: ['containers', { list: container }],
  3: ['restartPolicy', 'string'],
  8: ['serviceAccountName', 'string'],
});

const podTemplate = object({ 2: ['spec', podSpec] });

const jobSpec = message({
  1: ['parallelism', 'integer'],
  2: ['completions', 'integer'],
  4: ['selector', labelSelector],
  6: ['template', podTemplate],
  7: ['backoffLimit', 'integer'],
  8: ['ttlSecondsAfterFinished', 'integer'],
});

const rules = {
  list: message({
    1: ['verbs', strings],
    2: ['apiGroups', strings],
    3: ['resources', strings],
    4: ['resourceNames', strings],
    5: ['nonResourceURLs', strings],
  }),
};

const binding = object({
  2: [
    'subjects',
    {
      list: message({
        1: ['kind', 'string'],
        2: ['apiGroup', 'string'],
        3: ['name', 'string'],
        4: ['namespace', 'string'],
      }),
    },
  ],
  3: ['roleRef', message({ 1: ['apiGroup', 'string'], 2: ['kind', 'string'], 3: ['name', 'string'] })],
});

const accessAttributes = ['namespace', 'verb', 'group', 'version', 'resource', 'subresource', 'name'];

/** The kinds that kubectl creates or posts in this form. */
export const messages: Readonly<Record<string, Message>> = {
  ClusterRole: object({ 2: ['rules', rules] }),
  ClusterRoleBinding: binding,
  ConfigMap: object({
    2: ['data', labels],
    3: ['binaryData', { map: 'bytes' }],
    4: ['immutable', 'boolean'],
  }),
  CronJob: object({
    2: [
      'spec',
      message({
        1: ['schedule', 'string'],
        3: ['concurrencyPolicy', 'string'],
        5: ['jobTemplate', object({ 2: ['spec', jobSpec] })],
      }),
    ],
  }),
  Deployment: object({
    2: [
      'spec',
      message({ 1: ['replicas', 'integer'], 2: ['selector', labelSelector], 3: ['template', podTemplate] }),
    ],
  }),
  DeleteOptions: message({
    1: ['gracePeriodSeconds', 'integer'],
    2: ['preconditions', message({ 1: ['uid', 'string'], 2: ['resourceVersion', 'string'] })],
    4: ['propagationPolicy', 'string'],
    5: ['dryRun', strings],
  }),
  Job: object({ 2: ['spec', jobSpec] }),
  Namespace: object({}),
  Pod: object({ 2: ['spec', podSpec] }),
  Role: object({ 2: ['rules', rules] }),
  RoleBinding: binding,
  Secret: object({
    2: ['data', { map: 'bytes' }],
    3: ['type', 'string'],
    4: ['stringData', labels],
    5: ['immutable', 'boolean'],
  }),
  SelfSubjectAccessReview: object({
    2: [
      'spec',
      message({
        1: [
          'resourceAttributes',
          message(
            Object.fromEntries(accessAttributes.map((name, index) => [index + 1, [name, 'string'] as const])),
          ),
        ],
        2: ['nonResourceAttributes', message({ 1: ['path', 'string'], 2: ['verb', 'string'] })],
      }),
    ],
  }),
  SelfSubjectReview: object({}),
  SelfSubjectRulesReview: object({ 2: ['spec', message({ 1: ['namespace', 'string'] })] }),
  ServiceAccount: object({ 4: ['automountServiceAccountToken', 'boolean'] }),
  TokenRequest: object({
    2: ['spec', message({ 1: ['audiences', strings], 4: ['expirationSeconds', 'integer'] })],
  }),
};
