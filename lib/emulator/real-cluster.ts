import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import type { KubernetesPlane } from './kubernetes/plane.ts';

/**
 * Lets a real cluster stand in for every emulated one: its kubeconfig is what clients and the operator get. Scenarios are
 * not seeded into it; what is in it is its own.
 * @param path of a kubeconfig; `~` is the home folder
 */
export function withRealCluster(plane: KubernetesPlane, path: string): KubernetesPlane {
  const file = path.replace(/^~(?=\/)/, homedir());
  return { ...plane, kubeconfig: () => readFileSync(file, 'utf8') };
}
