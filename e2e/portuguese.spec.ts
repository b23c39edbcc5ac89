import { reset } from './emulator.ts';
import { expect, test } from './journey.ts';
import { blade, choose } from './portal.ts';

test.use({ locale: 'pt-PT' });
test.beforeEach(() => reset());

test('a connection is created in Portuguese', async ({ page }) => {
  await page.goto(blade('aks-retail-dev', 'service-connector/create'));
  await page.getByRole('button', { name: 'Iniciar sessão', exact: true }).first().click();
  await page.getByRole('button', { name: 'Sign in as owner' }).click();
  await choose(page, 'Tipo de serviço', 'Azure Service Bus');
  await page.getByRole('textbox', { name: 'Nome da ligação' }).fill('pedidos');
  await choose(page, 'Espaço de nomes do Service Bus', 'sb-retail-orders');
  await page.getByRole('button', { name: 'Seguinte: Autenticação' }).click();
  await page.getByRole('radio', { name: 'Cadeia de ligação' }).check();
  await page.getByRole('button', { name: 'Seguinte: Rede' }).click();
  await page.getByRole('button', { name: 'Seguinte: Rever + criar' }).click();
  await page.getByRole('button', { name: 'Criar', exact: true }).click();
  await expect(page.getByRole('row', { name: /Secret sc-pedidos-secret .*Presente/ })).toBeVisible();
});
