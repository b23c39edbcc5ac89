import { describe, expect, it } from 'vitest';
import { targetServiceById, targetServices } from './target-services.ts';
import { fillVariable, type VariableRequest, variablesOf } from './variables.ts';

function names(
  serviceId: string,
  request: Omit<VariableRequest, 'service' | 'connectionName' | 'another'> & Partial<VariableRequest>,
) {
  const service = targetServiceById(serviceId);
  if (!service) throw new Error(`no service ${serviceId}`);
  return variablesOf({ connectionName: 'conn_2', another: false, ...request, service }).variables.map(
    (v) => v.name,
  );
}

describe('variablesOf', () => {
  it('gives Blob Storage with workload identity its endpoint and client id', () => {
    expect(names('storage-blob', { authType: 'workloadIdentity', clientType: 'python' })).toEqual([
      'AZURE_STORAGEBLOB_RESOURCEENDPOINT',
      'AZURE_STORAGEBLOB_CLIENTID',
    ]);
  });

  it('puts the connection name into the names of a second connection, but not into Spring properties', () => {
    expect(
      names('storage-blob', { authType: 'workloadIdentity', clientType: 'python', another: true }),
    ).toEqual(['AZURE_STORAGEBLOB_CONN2_RESOURCEENDPOINT', 'AZURE_STORAGEBLOB_CONN2_CLIENTID']);
    expect(
      names('redis', { authType: 'secretAuto', clientType: 'springBoot', another: true }).join(),
    ).not.toContain('CONN2');
  });

  it('lets a customised name win', () => {
    const customizedKeys = { AZURE_SERVICEBUS_CONNECTIONSTRING: 'BUS' };
    expect(names('servicebus', { authType: 'secretAuto', clientType: 'python', customizedKeys })).toEqual([
      'BUS',
    ]);
  });

  it('picks the variables of the account kind for Azure AI', () => {
    const request = { authType: 'secretAuto', clientType: 'python' } as const;
    expect(names('cognitiveservices', { ...request, accountKind: 'OpenAI' })).toContain('AZURE_OPENAI_KEY');
    expect(names('cognitiveservices', { ...request, accountKind: 'AIServices' })).toContain(
      'AZURE_AISERVICES_KEY',
    );
  });

  it('splits Kafka between its two linkers', () => {
    const request = { authType: 'secret', clientType: 'java' } as const;
    const bootstrap = names('confluent-cloud', { ...request, kafkaPart: 'bootstrap' });
    const schema = names('confluent-cloud', { ...request, kafkaPart: 'schema' });
    expect(bootstrap).toHaveLength(2);
    expect(schema).toHaveLength(2);
    expect(bootstrap.join()).not.toContain('SCHEMA');
  });

  it('has variables for every pair and client type of the catalogue', () => {
    for (const service of targetServices) {
      for (const authType of service.authTypes) {
        for (const clientType of service.clientTypes) {
          const { variables } = variablesOf({
            service,
            authType,
            clientType,
            connectionName: 'a',
            another: false,
          });
          expect(variables.length, `${service.id} ${authType} ${clientType}`).toBeGreaterThan(0);
        }
      }
    }
  });
});

describe('the catalogue', () => {
  it('has 27 services and 62 ways to authenticate', () => {
    expect(targetServices).toHaveLength(27);
    expect(targetServices.flatMap((service) => service.authTypes)).toHaveLength(62);
  });
});

it('fillVariable leaves an unknown placeholder visible', () => {
  expect(fillVariable('https://{account}.x/{key}', { account: 'st' })).toBe('https://st.x/{key}');
});
