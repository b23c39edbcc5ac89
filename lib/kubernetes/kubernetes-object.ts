import { z } from 'zod';
import { parseAnswer } from '#lib/azure/arm-client.ts';
import { jsonOf } from './cluster-client.ts';

/** An object as the API server gives it: what the portal does not know of it is kept. */
export const kubernetesObject = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z.looseObject({
    name: z.string(),
    namespace: z.string().optional(),
    resourceVersion: z.string().optional(),
    labels: z.record(z.string(), z.string()).optional(),
    annotations: z.record(z.string(), z.string()).optional(),
  }),
});

export type KubernetesObject = z.infer<typeof kubernetesObject>;

/** Parses an object of an answer. */
export const objectOf = (text: string, attempted: string): KubernetesObject =>
  parseAnswer(kubernetesObject, jsonOf(text), attempted);
