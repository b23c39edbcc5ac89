import { type ClusterRef, clusterPath } from '#lib/resource-path.ts';
import { type BladeName, bladeNamed } from './blades.ts';

/** One step of the way to a page. */
export interface Step {
  readonly href: string;
  /** A name that needs no translation, or the key of a word. */
  readonly name: { readonly text: string } | { readonly word: 'home' | 'create' | 'reset' | BladeName };
}

/** The way from the start to the page at an address, the page itself last. Empty at the start. */
export function trail(pathname: string): Step[] {
  const [root, subscriptionId, resourceGroup, cluster, blade, ...below] = pathname
    .split('/')
    .filter(Boolean)
    .map(decodeURIComponent);
  if (root !== 'clusters' || !subscriptionId || !resourceGroup || !cluster) return [];
  const ref: ClusterRef = { subscriptionId, resourceGroup, cluster };
  const steps: Step[] = [
    { href: '/', name: { word: 'home' } },
    { href: clusterPath(ref, 'overview'), name: { text: cluster } },
  ];
  const known = bladeNamed(blade);
  if (!known || known.name === 'overview') return steps;
  steps.push({ href: clusterPath(ref, known.name), name: { word: known.name } });
  // What stands last is the page's own name; a Kubernetes resource has its kind and namespace before it.
  const item = below.at(-1);
  if (!item) return steps;
  const word = words[known.name]?.[item];
  // A word's page is below the thing that it is about.
  const [thing] = below;
  if (word && thing && thing !== item) {
    steps.push({ href: clusterPath(ref, known.name, thing), name: { text: thing } });
  }
  steps.push({ href: clusterPath(ref, known.name, ...below), name: word ? { word } : { text: item } });
  return steps;
}

/** Pages of blades that are no thing's own. */
const words: Partial<Record<BladeName, Readonly<Record<string, 'create' | 'reset'>>>> = {
  'service-connector': { create: 'create' },
  extensions: { reset: 'reset' },
};
