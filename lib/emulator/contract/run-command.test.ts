import { deflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { clusterId, startTestEmulator } from '../test-emulator.ts';

const emulator = await startTestEmulator();
afterAll(() => emulator.close());

const version = 'api-version=2024-09-01';

async function run(command: string, context?: string, cluster = 'aks-retail-private') {
  const path = `${clusterId(cluster)}/runCommand?${version}`;
  const accepted = await emulator.arm('owner', 'POST', path, { command, ...(context && { context }) });
  expect(accepted.status, JSON.stringify(accepted.body)).toBe(202);
  for (;;) {
    const answer = await emulator.arm('owner', 'GET', accepted.headers.get('location') ?? '');
    if (answer.status === 200) return answer.body.properties;
    expect(answer.status).toBe(202);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const secret = `apiVersion: v1
kind: Secret
metadata:
  name: by-command
  namespace: default
  labels: {app: demo}
stringData:
  KEY: a value`;

describe('a command run in a private cluster', () => {
  it('lists as a table, with all columns when asked, and in every namespace', async () => {
    const { exitCode, logs, provisioningState } = await run('kubectl get pods -n kube-system -l app=coredns');
    expect([exitCode, provisioningState]).toEqual([0, 'Succeeded']);
    const [heading, ...rows] = logs.trimEnd().split('\n');
    expect(heading).toMatch(/^NAME +READY +STATUS +RESTARTS +AGE$/);
    expect(rows).toHaveLength(2);
    expect((await run('kubectl get po -A -o wide')).logs).toMatch(/^NAMESPACE +NAME .*NODE/);
    expect((await run('kubectl get job -n sc-system')).logs).toBe(
      'No resources found in sc-system namespace.\n',
    );
  });

  it('applies what a here-document holds, reads it as JSON and YAML, and deletes it', async () => {
    const apply = `kubectl apply -f - <<'EOF'\n${secret}\nEOF`;
    expect((await run(apply)).logs).toBe('secret/by-command created\n');
    expect((await run(`cat <<EOF | kubectl apply -f -\n${secret}\nEOF`)).logs).toBe(
      'secret/by-command configured\n',
    );
    const one = JSON.parse((await run('kubectl get secret by-command -o json')).logs);
    expect(one).toMatchObject({ kind: 'Secret', data: { KEY: Buffer.from('a value').toString('base64') } });
    const list = JSON.parse((await run('kubectl get secrets -A -o json')).logs);
    expect(list.kind).toBe('List');
    expect(list.items.every(({ kind }: { kind: string }) => kind === 'Secret')).toBe(true);
    expect((await run('kubectl get secrets -l "app=demo" -o yaml')).logs).toContain('name: by-command');
    const described = (await run('kubectl describe secret/by-command')).logs;
    expect(described).toContain('KEY: 7 bytes');
    expect(described).not.toContain(Buffer.from('a value').toString('base64'));
    expect((await run('kubectl delete secret by-command')).logs).toBe('secret "by-command" deleted\n');
    expect(await run('kubectl get secret by-command')).toMatchObject({
      exitCode: 1,
      logs: 'Error from server (NotFound): secrets "by-command" not found\n',
    });
    expect((await run('kubectl delete secret by-command --ignore-not-found')).exitCode).toBe(0);
  });

  it('reads the files that came with it', async () => {
    const context = zip('manifests/secret.yaml', secret.replace('by-command', 'by-file')).toString('base64');
    expect((await run('kubectl apply -f manifests/secret.yaml', context)).logs).toBe(
      'secret/by-file created\n',
    );
    expect((await run('kubectl apply -f other.yaml', context)).logs).toBe(
      'error: the path "other.yaml" does not exist\n',
    );
  });

  it('reads logs of a pod and of what owns pods', async () => {
    const { logs } = await run('kubectl logs deployment/extension-agent -n kube-system --tail=1');
    expect(logs).toBe('extension-agent: ready\n');
  });

  it('says what it does not know', async () => {
    expect(await run('kubectl exec -it pod -- sh')).toMatchObject({
      exitCode: 1,
      logs: expect.stringContaining('does not model "kubectl exec"'),
    });
    expect(await run('helm list -A')).toMatchObject({ exitCode: 127, logs: 'sh: helm: not found\n' });
    expect((await run('kubectl get nonsense')).logs).toContain("doesn't have a resource type");
    expect((await run('kubectl get "pods')).logs).toContain('unterminated quoted string');
  });
});

it('is refused on a stopped cluster, without the right, and with files that are no archive', async () => {
  const ask = (user: 'owner' | 'reader', cluster: string, body: unknown) =>
    emulator.arm(user, 'POST', `${clusterId(cluster)}/runCommand?${version}`, body);
  const command = 'kubectl get ns';
  expect((await ask('owner', 'aks-retail-stopped', { command })).status).toBe(400);
  expect((await ask('reader', 'aks-retail-private', { command })).status).toBe(403);
  expect((await ask('owner', 'aks-retail-private', { command, context: 'bm8=' })).status).toBe(400);
  expect((await ask('owner', 'aks-retail-private', { command, shell: 'bash' })).status).toBe(400);
});

/** An archive with one file. */
function zip(name: string, text: string): Buffer {
  const data = deflateRawSync(Buffer.from(text));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  return Buffer.concat([local, Buffer.from(name), data, central, Buffer.from(name), end]);
}
