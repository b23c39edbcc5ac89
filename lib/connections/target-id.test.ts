import { expect, it } from 'vitest';
import { targetId, targetOfId } from './target-id.ts';
import { targetServices } from './target-services.ts';

it('reads back every id that it writes, whatever the casing', () => {
  for (const service of targetServices) {
    if (service.target.kind !== 'azure') continue;
    const names = [...service.target.idPattern.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
    const parameters = Object.fromEntries(names.map((name) => [name, `the-${name.toLowerCase()}`]));
    const id = targetId(service.target, parameters);
    const found = targetOfId((id ?? '').replace('resourceGroups', 'resourcegroups'));
    expect(found?.service.id).toBe(service.id);
    expect(found?.parameters).toEqual(parameters);
  }
});

it('has no id while a part is missing', () => {
  const [service] = targetServices;
  if (service?.target.kind !== 'azure') throw new Error('the first service is an Azure resource');
  expect(targetId(service.target, { subscription: 's' })).toBeUndefined();
});
