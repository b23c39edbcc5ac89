import { expect, type Page } from '@playwright/test';
import { blade, retail } from '../portal.ts';

/** A page that is read: what is asked for it is struck, one call after another. */
export interface Journey {
  readonly name: string;
  readonly path: string;
  /** A draft that is half done, kept in the browser for that cluster. */
  readonly draft?: { readonly cluster: string; readonly draft: Readonly<Record<string, unknown>> };
  /** All is there. */
  ready(page: Page): Promise<void>;
}

const row = (name: RegExp | string) => (page: Page) =>
  expect(page.getByRole('row', { name }).first()).toBeVisible({ timeout: 8_000 });
const text = (words: RegExp | string) => (page: Page) =>
  expect(page.getByText(words).first()).toBeVisible({ timeout: 8_000 });
const prod = (path: string) => blade('aks-retail-prod', path);

export const clusterId = (name: string) =>
  `/subscriptions/${retail}/resourceGroups/rg-retail/providers/Microsoft.ContainerService/managedClusters/${name}`;

const data = `/subscriptions/${retail}/resourceGroups/rg-retail/providers/Microsoft.ManagedIdentity/userAssignedIdentities`;

/** A connection to Blob Storage with workload identity, complete. */
export const blobDraft = {
  serviceId: 'storage-blob',
  name: 'chaos_blob',
  target: { subscription: retail, resourceGroup: 'rg-retail-data', account: 'stretailorders' },
  authType: 'workloadIdentity',
  clientType: 'python',
  identity: {
    id: `${data}/id-retail-orders`,
    clientId: 'e8e63835-5e7c-4943-806d-3a6ac401e486',
    subscriptionId: retail,
  },
};

const sqlDraft = {
  serviceId: 'sql',
  name: 'chaos_sql',
  target: {
    subscription: retail,
    resourceGroup: 'rg-retail-data',
    server: 'sql-retail',
    database: 'inventory',
  },
  authType: 'secret',
  credentials: { user: 'app', password: '' },
};

const dev = 'aks-retail-dev';
const wizard = (step: string) => blade(dev, `service-connector/create?step=${step}`);

export const journeys: readonly Journey[] = [
  { name: 'clusters', path: '/', ready: row(/aks-retail-prod/) },
  { name: 'leftovers of all clusters', path: '/?view=leftovers', ready: text('aks-retail-prod') },
  { name: 'overview', path: prod('overview'), ready: text('OIDC issuer') },
  { name: 'connections', path: prod('service-connector'), ready: row(/storageblob_orders/) },
  {
    name: 'expanded connection',
    path: prod('service-connector?expanded=redis_cart'),
    ready: row(/sc-rediscart-secret/),
  },
  {
    name: 'connection',
    path: prod('service-connector/redis_cart'),
    ready: row(/Secret sc-rediscart-secret/),
  },
  {
    name: 'edit a connection',
    path: prod('service-connector/storageblob_orders?edit=review'),
    ready: (page) => expect(page.getByRole('tab', { name: 'Basics' })).toBeVisible(),
  },
  {
    name: 'migrate a connection',
    path: prod('service-connector/redis_cart?migrate'),
    ready: (page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible(),
  },
  {
    name: 'wizard basics',
    path: wizard('basics'),
    draft: { cluster: dev, draft: sqlDraft },
    ready: (page) =>
      expect(page.getByRole('combobox', { name: 'SQL database' })).toHaveValue('inventory', {
        timeout: 8_000,
      }),
  },
  {
    name: 'wizard authentication',
    path: wizard('authentication'),
    draft: { cluster: dev, draft: blobDraft },
    ready: text(/of 20 federated credentials in use/),
  },
  {
    name: 'wizard review',
    path: wizard('review'),
    draft: { cluster: dev, draft: blobDraft },
    ready: text('Enable the OIDC issuer of the cluster'),
  },
  { name: 'extensions', path: prod('extensions'), ready: row(/sc-extension/) },
  { name: 'extension', path: prod('extensions/sc-extension'), ready: row(/sc-operator|connector/i) },
  { name: 'Kubernetes resources', path: prod('kubernetes-resources'), ready: row(/sc-rediscart-secret/) },
  {
    name: 'network view',
    path: prod('kubernetes-resources?view=network'),
    ready: text(/sc-rediscart-secret/),
  },
  {
    name: 'Secret',
    path: prod('kubernetes-resources/Secret/shop/sc-rediscart-secret'),
    ready: text('AZURE_REDIS_PASSWORD'),
  },
  {
    name: 'YAML of a Deployment',
    path: prod('kubernetes-resources/Deployment/shop/cart?tab=yaml'),
    ready: text('apiVersion'),
  },
  {
    name: 'events of a Deployment',
    path: prod('kubernetes-resources/Deployment/shop/cart?tab=events'),
    ready: (page) => expect(page.getByRole('tab', { name: 'Events', selected: true })).toBeVisible(),
  },
  {
    name: 'diagnose',
    path: prod('diagnose'),
    ready: (page) => expect(page.getByRole('article').first()).toBeVisible({ timeout: 8_000 }),
  },
  {
    name: 'diagnose a connection',
    path: prod('diagnose?connection=redis_cart'),
    ready: (page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible(),
  },
  { name: 'reset of the extension', path: prod('extensions/sc-extension/reset'), ready: text('redis_cart') },
];

/** Leaves for a page that asks for nothing, so that what is asked for from now on is asked by the next one. */
export const leave = (page: Page): Promise<unknown> => page.goto('/healthz');

/** Opens a journey's page, its draft put where the wizard keeps it. */
export async function enter(page: Page, { path, draft }: Pick<Journey, 'path' | 'draft'>): Promise<void> {
  await page.evaluate(
    (kept) => {
      sessionStorage.clear();
      if (kept) sessionStorage.setItem(kept.key, kept.value);
    },
    draft && {
      key: `connection-draft:${clusterId(draft.cluster).toLowerCase()}`,
      value: JSON.stringify({ draft: draft.draft }),
    },
  );
  await page.goto(path);
}
