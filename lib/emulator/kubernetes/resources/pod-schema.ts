import { z } from 'zod';

/** The parts of a pod that the emulator acts on; everything else is kept as it came. */
const keySelector = z.looseObject({ name: z.string(), key: z.string(), optional: z.boolean().optional() });

const reference = z.looseObject({ name: z.string(), optional: z.boolean().optional() });

const environmentVariableSchema = z.looseObject({
  name: z.string(),
  value: z.string().optional(),
  valueFrom: z
    .looseObject({
      secretKeyRef: keySelector.optional(),
      configMapKeyRef: keySelector.optional(),
      fieldRef: z.looseObject({ fieldPath: z.string() }).optional(),
    })
    .optional(),
});

const volumeMountSchema = z.looseObject({ name: z.string(), mountPath: z.string() });

const containerSchema = z.looseObject({
  name: z.string(),
  image: z.string().default(''),
  command: z.array(z.string()).optional(),
  args: z.array(z.string()).optional(),
  env: z.array(environmentVariableSchema).optional(),
  envFrom: z
    .array(
      z.looseObject({
        prefix: z.string().optional(),
        secretRef: reference.optional(),
        configMapRef: reference.optional(),
      }),
    )
    .optional(),
  volumeMounts: z.array(volumeMountSchema).optional(),
});

const volumeSchema = z.looseObject({
  name: z.string(),
  secret: z.looseObject({ secretName: z.string(), optional: z.boolean().optional() }).optional(),
  configMap: reference.optional(),
  csi: z
    .looseObject({ driver: z.string(), volumeAttributes: z.record(z.string(), z.string()).optional() })
    .optional(),
});

const tolerationSchema = z.looseObject({
  key: z.string().optional(),
  operator: z.string().optional(),
  value: z.string().optional(),
  effect: z.string().optional(),
});

export const podSpecSchema = z.looseObject({
  containers: z.array(containerSchema),
  initContainers: z.array(containerSchema).optional(),
  volumes: z.array(volumeSchema).optional(),
  nodeName: z.string().optional(),
  nodeSelector: z.record(z.string(), z.string()).optional(),
  restartPolicy: z.string().optional(),
  serviceAccountName: z.string().optional(),
  serviceAccount: z.string().optional(),
  automountServiceAccountToken: z.boolean().optional(),
  tolerations: z.array(tolerationSchema).optional(),
  imagePullSecrets: z.array(z.looseObject({ name: z.string() })).optional(),
});

/** What of a service account goes into its pods. */
export const accountSchema = podSpecSchema.pick({ imagePullSecrets: true });

export const podTemplateSchema = z.looseObject({
  metadata: z
    .looseObject({
      labels: z.record(z.string(), z.string()).optional(),
      annotations: z.record(z.string(), z.string()).optional(),
    })
    .optional(),
  spec: podSpecSchema,
});

export const labelSelectorSchema = z.looseObject({
  matchLabels: z.record(z.string(), z.string()).optional(),
  matchExpressions: z
    .array(z.looseObject({ key: z.string(), operator: z.string(), values: z.array(z.string()).optional() }))
    .optional(),
});

export type Container = z.infer<typeof containerSchema>;
export type PodSpec = z.infer<typeof podSpecSchema>;
export type PodTemplate = z.infer<typeof podTemplateSchema>;
export type Toleration = z.infer<typeof tolerationSchema>;
export type Volume = z.infer<typeof volumeSchema>;

/** The spec of everything that makes pods from a template. */
export const workloadSpecSchema = z.looseObject({
  replicas: z.number().optional(),
  selector: labelSelectorSchema.optional(),
  template: podTemplateSchema,
});
