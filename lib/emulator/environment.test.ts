import { describe, expect, it } from 'vitest';
import { parseEnvironment } from './environment.ts';

describe('parseEnvironment', () => {
  it('needs nothing', () => {
    expect(parseEnvironment({})).toMatchObject({
      port: 4100,
      kubernetesPort: 4101,
      state: 'memory',
      operationMs: 4000,
      latencyMs: 0,
      host: '127.0.0.1',
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(parseEnvironment({ EMULATOR_PORT: '', EMULATOR_STATE: '' })).toMatchObject({
      port: 4100,
      state: 'memory',
    });
  });

  it('names every variable that is wrong', () => {
    expect(() => parseEnvironment({ EMULATOR_PORT: 'http', EMULATOR_OPERATION_MS: '-1' })).toThrow(
      /EMULATOR_PORT[\s\S]*EMULATOR_OPERATION_MS/,
    );
  });

  it('stays on this machine unless it is allowed to leave', () => {
    expect(() => parseEnvironment({ HOST: '0.0.0.0' })).toThrow('EMULATOR_ALLOW_REMOTE=1');
    expect(parseEnvironment({ HOST: '0.0.0.0', EMULATOR_ALLOW_REMOTE: '1' }).host).toBe('0.0.0.0');
    expect(parseEnvironment({ HOST: '::1' }).host).toBe('::1');
  });
});
