import { ServiceLinkerManagementClient } from '@azure/arm-servicelinker';
import type { Page } from '@playwright/test';
import { launch, signedIn } from '../browser.ts';
import { clusterId, clusterPage, data } from '../estate.ts';
import { atMost, type Figure, ms, sideBySide, timed } from '../figure.ts';
import { armUrl, ownerToken, portalUrl } from '../servers.ts';

const target = `${data}/providers/Microsoft.ServiceBus/namespaces/sb-retail-orders`;
let count = 0;
const nextName = () => `bench_${++count}`;

/** How long a connection takes, from Create to "Succeeded" on the page, over Azure's own library doing the same. */
export async function measureCreate(): Promise<Figure[]> {
  const browser = await launch();
  try {
    const context = await browser.newContext({ storageState: await signedIn(browser) });
    const page = await context.newPage();
    const library = libraryWith(await ownerToken());
    const { ours, theirs } = await sideBySide(
      () => createInPortal(page, nextName()),
      () => timed(() => library(nextName())),
    );
    return [
      atMost(
        'Create: from the button to “Succeeded” over Azure’s library for JavaScript',
        ours / theirs,
        '×',
        1.1,
        `${ms(ours)} against ${ms(theirs)}`,
      ),
    ];
  } finally {
    await browser.close();
  }
}

async function createInPortal(page: Page, name: string): Promise<number> {
  const choose = async (label: string, option: string) => {
    await page.getByRole('combobox', { name: label, exact: true }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  await page.goto(`${portalUrl}${clusterPage}/service-connector/create`);
  await choose('Service type', 'Azure Service Bus');
  await page.getByRole('textbox', { name: 'Connection name' }).fill(name);
  await choose('Service Bus namespace', 'sb-retail-orders');
  await page.getByRole('button', { name: 'Next: Authentication' }).click();
  await page.getByRole('radio', { name: 'Connection string' }).check();
  await page.getByRole('button', { name: 'Next: Networking' }).click();
  await page.getByRole('button', { name: 'Next: Review + create' }).click();
  const create = page.getByRole('button', { name: 'Create', exact: true });
  await create.and(page.locator(':enabled')).waitFor();
  return timed(async () => {
    await create.click();
    await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
    await page.getByRole('main').getByText('Succeeded', { exact: true }).first().waitFor();
  });
}

/** Azure's library as everybody uses it, but for its refusal to send a token without TLS to this machine itself. */
function libraryWith(token: string): (name: string) => Promise<unknown> {
  const credential = { getToken: async () => ({ token, expiresOnTimestamp: Date.now() + 3_600_000 }) };
  const client = new ServiceLinkerManagementClient(credential, {
    endpoint: armUrl,
    allowInsecureConnection: true,
  });
  client.pipeline.removePolicy({ name: 'bearerTokenAuthenticationPolicy' });
  client.pipeline.addPolicy({
    name: 'token',
    sendRequest: (request, next) => {
      request.headers.set('authorization', `Bearer ${token}`);
      return next(request);
    },
  });
  const connection = {
    targetService: { type: 'AzureResource' as const, id: target },
    authInfo: { authType: 'secret' as const },
    clientType: 'none',
    scope: 'default',
  };
  return (name) => client.linker.beginCreateOrUpdateAndWait(clusterId.slice(1), name, connection);
}
