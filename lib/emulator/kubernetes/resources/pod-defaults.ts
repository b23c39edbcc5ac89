import type { Container, PodSpec, PodTemplate } from './pod-schema.ts';

/** Fills in what the API server writes into every pod spec, so that objects read like those of a real cluster. */
export function withPodDefaults(spec: PodSpec, restartPolicy = 'Always'): PodSpec {
  const account = spec.serviceAccountName ?? spec.serviceAccount;
  return {
    dnsPolicy: 'ClusterFirst',
    restartPolicy,
    schedulerName: 'default-scheduler',
    securityContext: {},
    terminationGracePeriodSeconds: 30,
    ...spec,
    ...(account && { serviceAccount: account, serviceAccountName: account }),
    containers: spec.containers.map(withContainerDefaults),
    ...(spec.initContainers && { initContainers: spec.initContainers.map(withContainerDefaults) }),
  };
}

/** The same for the template of a workload. */
export function withTemplateDefaults(template: PodTemplate, restartPolicy?: string): PodTemplate {
  return { ...template, spec: withPodDefaults(template.spec, restartPolicy) };
}

function withContainerDefaults(container: Container): Container {
  const latest = !/:[^/]+$/.test(container.image) || container.image.endsWith(':latest');
  return {
    imagePullPolicy: latest ? 'Always' : 'IfNotPresent',
    resources: {},
    terminationMessagePath: '/dev/termination-log',
    terminationMessagePolicy: 'File',
    ...container,
  };
}
