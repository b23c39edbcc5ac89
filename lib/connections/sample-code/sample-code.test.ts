import { parseSync } from '@swc/core';
import { describe, expect, it } from 'vitest';
import type { Connection } from '../connection.ts';
import { targetServices } from '../target-services.ts';
import { variablesOf } from '../variables.ts';
import { javascript } from './languages/javascript.ts';
import { languageOf, languages, sampleCode } from './sample-code.ts';

const connection = (part: Partial<Connection>): Connection => ({
  id: '1',
  name: 'orders',
  namespace: 'shop',
  target: { name: 'x' },
  provisioningState: 'Succeeded',
  customizedKeys: {},
  ...part,
});

/** Every connection that the catalogue allows, with its variables. */
const cases = targetServices.flatMap((service) =>
  service.authTypes.flatMap((authType) =>
    service.clientTypes.map((clientType) => ({
      connection: connection({ serviceId: service.id, authType, clientType }),
      names: variablesOf({
        service,
        authType,
        clientType,
        connectionName: 'orders',
        another: false,
      }).variables.map(({ name }) => name),
    })),
  ),
);

const everyName = [...new Set(cases.flatMap(({ names }) => names))];

describe.each(languages.map((language) => ({ id: language.id, language })))('$id', ({ language }) => {
  it('reads exactly the variables of every connection of the catalogue', () => {
    for (const { connection: one, names } of cases) {
      const { code } = sampleCode(one, names, language);
      for (const name of names) expect(code).toContain(name);
      // Nor does it read what this connection does not have.
      const words = new Set(code.match(/[A-Za-z][\w.-]*/g));
      expect(everyName.filter((name) => words.has(name) && !names.includes(name))).toEqual([]);
      expect(code).not.toMatch(/undefined|\{target\}|\{credential\}/);
    }
  });
});

it('JavaScript is JavaScript', () => {
  for (const { connection: one, names } of cases) {
    expect(() => parseSync(sampleCode(one, names, javascript).code)).not.toThrow();
  }
});

it('a workload identity signs in with its client id', () => {
  const names = ['AZURE_STORAGEBLOB_RESOURCEENDPOINT', 'AZURE_STORAGEBLOB_CLIENTID'];
  const blob = connection({ serviceId: 'storage-blob', authType: 'workloadIdentity', clientType: 'python' });
  const sample = sampleCode(blob, names, languageOf(blob));
  expect(sample.install).toBe('pip install azure-identity azure-storage-blob');
  expect(sample.code).toContain('WorkloadIdentityCredential(client_id=storageblob_client_id)');
  expect(sample.code).toContain('BlobServiceClient(storageblob_resource_endpoint, credential=credential)');
});

it('a connection string needs no credential', () => {
  const bus = connection({ serviceId: 'servicebus', authType: 'secretAuto', clientType: 'dotnet' });
  const { code } = sampleCode(bus, ['AZURE_SERVICEBUS_CONNECTIONSTRING'], languageOf(bus));
  expect(code).toContain('new ServiceBusClient(servicebusConnectionString)');
  expect(code).not.toContain('Identity');
});
