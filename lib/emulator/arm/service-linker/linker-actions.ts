import { z } from 'zod';
import type { Arm } from '../arm.ts';
import { parseBody } from '../request-body.ts';
import { type ArmRoute, route } from '../route.ts';
import type { ArmState } from '../state.ts';
import { connectionKind } from './connection-kind.ts';
import { connectionVariables } from './connection-variables.ts';
import { findLinker, linkerPath } from './linker-queries.ts';
import type { LinkerRecord } from './linker-record.ts';
import { linkerType } from './linker-view.ts';
import { acceptedAnswer } from './operation-url.ts';

const type = linkerType;

const generateBody = z.strictObject({
  customizedKeys: z.record(z.string(), z.string()).nullish(),
  action: z.enum(['enable', 'optOut']).nullish(),
  additionalConfigurations: z.record(z.string(), z.string()).nullish(),
  daprProperties: z.looseObject({}).nullish(),
});

export function linkerActionRoutes({ state, operations }: Arm): ArmRoute[] {
  return [
    route(
      'POST',
      `${linkerPath}/validateLinker`,
      { type, action: `${type}/validateLinker/action` },
      (request, parameters) => {
        const { id } = findLinker(state, parameters);
        return acceptedAnswer(operations.start('linker.validate', id, request), request);
      },
    ),
    route(
      'POST',
      `${linkerPath}/listConfigurations`,
      { type, action: `${type}/listConfigurations/action` },
      ({ apiVersion }, parameters) => ({
        status: 200,
        body: { configurations: configurations(findLinker(state, parameters), state, apiVersion) },
      }),
    ),
    route(
      'POST',
      `${linkerPath}/generateConfigurations`,
      { type, action: `${type}/generateConfigurations/action` },
      ({ apiVersion, body }, parameters) => {
        const linker = findLinker(state, parameters);
        const customizedKeys = parseBody(generateBody, body).customizedKeys ?? undefined;
        const renamed = {
          ...linker,
          properties: {
            ...linker.properties,
            configurationInfo: { ...noConfiguration, ...linker.properties.configurationInfo, customizedKeys },
          },
        };
        return { status: 200, body: { configurations: configurations(renamed, state, apiVersion) } };
      },
    ),
  ];
}

const noConfiguration = {
  action: undefined,
  customizedKeys: undefined,
  additionalConfigurations: undefined,
  additionalConnectionStringProperties: undefined,
  configurationStore: undefined,
  daprProperties: undefined,
  deleteOrUpdateBehavior: undefined,
};

/** Names of the variables; their values are only in the Secret, and Azure shows none of them. */
function configurations(linker: LinkerRecord, state: ArmState, apiVersion: string) {
  return connectionVariables(linker, connectionKind(linker.properties), state).map(({ name }) =>
    apiVersion === '2022-05-01'
      ? { name, value: '' }
      : { name, value: 'HIDDEN', configType: 'Default', keyVaultReferenceIdentity: null, description: '' },
  );
}
