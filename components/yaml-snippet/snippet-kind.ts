import { snippetKinds } from '#lib/connections/snippets/snippet.ts';

/** What the panel can show: a sample of a kind, or a workload that is in the cluster already. */
export const panelKinds = [...snippetKinds, 'existing'] as const;
export type PanelKind = (typeof panelKinds)[number];

/** The kind in a page's address; a Job unless it says otherwise. */
export const panelKindOf = (text: string): PanelKind => panelKinds.find((kind) => kind === text) ?? 'Job';
