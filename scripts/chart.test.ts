import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { z } from 'zod';

// Its templates are looked at as far as they can be without Helm, and rendered where there is one.
const chart = 'charts/connector-portal';
const read = (file: string) => readFileSync(`${chart}/${file}`, 'utf8');
const templates = globSync(`${chart}/templates/*`).map((file) => readFileSync(file, 'utf8'));

const tree = z.record(z.string(), z.unknown());
const values = tree.parse(parse(read('values.yaml')));
const schema = z.fromJSONSchema(JSON.parse(read('values.schema.json')));
const clientId = '5b4c3f5e-8f0a-4c1d-9d53-0a7a3a1e6f10';

/** Helm is no package of npm: not every machine has it. */
function hasHelm(): boolean {
  try {
    execFileSync('helm', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The values with some of them changed, as Helm merges them. */
function withChanges(changes: Record<string, unknown>, base = values): Record<string, unknown> {
  const merged = Object.entries(changes).map(([name, value]) => {
    const below = tree.safeParse(value);
    return [name, below.success ? withChanges(below.data, tree.catch({}).parse(base[name])) : value];
  });
  return { ...base, ...Object.fromEntries(merged) };
}

describe('values', () => {
  const accepts = (changes: Record<string, unknown>) =>
    schema.safeParse(withChanges({ azure: { clientId }, ...changes })).success;

  test('the application is all that has to be said', () => {
    expect(accepts({})).toBe(true);
    expect(schema.safeParse(values).success).toBe(false);
  });

  test.each<[Record<string, unknown>]>([
    [{ replica: 3 }],
    [{ replicas: '3' }],
    [{ azure: { clientId, cloud: 'Moon' } }],
    [{ logLevel: 'loud' }],
    [{ answerTimeoutMs: 10 }],
    [{ undoSecret: { value: 'in the clear' } }],
    [{ service: { port: 0 } }],
    [{ networkPolicy: { egressPorts: ['https'] } }],
    [{ extraEnv: { NAME: 'value' } }],
  ])('%j is refused', (changes) => {
    expect(accepts(changes)).toBe(false);
  });

  test('templates use every value, and none that there is not', () => {
    const uses = templates.flatMap((text) =>
      [...text.matchAll(/\.Values\.([\w.]+)/g)].map(([, path = '']) => path.split('.')),
    );
    for (const path of uses) {
      const found = path.reduce<unknown>((at, name) => tree.catch({}).parse(at)[name], values);
      expect(found, path.join('.')).toBeDefined();
    }
    expect(Object.keys(values).sort()).toEqual([...new Set(uses.map(([first]) => first))].sort());
  });
});

describe('templates', () => {
  /** A template as YAML: without the lines that are Helm's only, and with a word where Helm would put another. */
  const yamlOf = (file: string): unknown =>
    parse(
      read(`templates/${file}`)
        .replaceAll(/^\s*\{\{.*\}\}\s*\n/gm, '')
        .replaceAll(/\{\{.*?\}\}/g, 'word'),
    );

  test('every action that is opened is closed', () => {
    for (const text of templates) {
      const opened = text.match(/\{\{-? (?:if|with|range|define) /g) ?? [];
      expect(text.match(/\{\{-? end -?\}\}/g) ?? []).toHaveLength(opened.length);
    }
  });

  test.each(globSync(`${chart}/templates/*.yaml`).map((file) => file.split('/').at(-1) ?? ''))(
    '%s is YAML of one Kubernetes object',
    (file) => {
      expect(yamlOf(file)).toMatchObject({ apiVersion: expect.any(String), kind: expect.any(String) });
    },
  );

  test('the pod is no root, writes nothing, has no token, and is asked where the portal answers', () => {
    const path = z.object({ httpGet: z.object({ path: z.string(), port: z.literal('http') }) });
    const deployment = z.object({
      spec: z.object({
        template: z.object({
          spec: z.object({
            automountServiceAccountToken: z.literal(false),
            securityContext: z.object({
              runAsNonRoot: z.literal(true),
              seccompProfile: z.object({ type: z.literal('RuntimeDefault') }),
            }),
            containers: z.tuple([
              z.object({
                securityContext: z.object({
                  allowPrivilegeEscalation: z.literal(false),
                  readOnlyRootFilesystem: z.literal(true),
                  capabilities: z.object({ drop: z.tuple([z.literal('ALL')]) }),
                }),
                env: z.array(z.object({ name: z.string() })),
                startupProbe: path,
                livenessProbe: path,
                readinessProbe: path,
              }),
            ]),
          }),
        }),
      }),
    });
    const { containers } = deployment.parse(yamlOf('deployment.yaml')).spec.template.spec;
    const [{ env, startupProbe, livenessProbe, readinessProbe }] = containers;
    for (const probe of [startupProbe, livenessProbe, readinessProbe])
      expect(existsSync(`app${probe.httpGet.path}/route.ts`)).toBe(true);
    // Whatever the portal reads of its environment can be set, but for what is there for the emulator or OpenTelemetry's own.
    const known = [...readFileSync('lib/environment.ts', 'utf8').matchAll(/^ {2}([A-Z_]+): /gm)].map(
      ([, name = '']) => name,
    );
    const wanted = known.filter((name) => !/^(EMULATOR|OTEL)_/.test(name));
    expect(wanted.length).toBeGreaterThan(5);
    expect(env.map(({ name }) => name)).toEqual(expect.arrayContaining(wanted));
  });
});

describe.runIf(hasHelm())('rendered by Helm', () => {
  const object = z.looseObject({ kind: z.string(), metadata: z.object({ name: z.string() }) });
  const everything = {
    autoscaling: { enabled: true },
    ingress: { enabled: true, className: 'nginx', annotations: { a: 'b' }, tlsSecret: 'tls' },
    undoSecret: { name: 'undo' },
    extraEnv: [{ name: 'OTEL_EXPORTER_OTLP_ENDPOINT', value: 'http://collector:4318' }],
    networkPolicy: { ingressFrom: [{ namespaceSelector: {} }], extraEgress: [{ ports: [{ port: 4318 }] }] },
    podAnnotations: { a: 'b' },
    podLabels: { a: 'b' },
    nodeSelector: { a: 'b' },
    tolerations: [{ key: 'a', operator: 'Exists' }],
    imagePullSecrets: [{ name: 'pull' }],
  };
  const always = ['Deployment', 'NetworkPolicy', 'PodDisruptionBudget', 'Service', 'ServiceAccount'];

  test.each<[string, Record<string, unknown>, string[]]>([
    ['as it comes', {}, always],
    ['with everything', everything, [...always, 'HorizontalPodAutoscaler', 'Ingress']],
  ])('%s', (_, changes, kinds) => {
    const rendered = execFileSync('helm', ['template', 'shop', chart, '--values', '-'], {
      input: JSON.stringify({ azure: { clientId }, ...changes }),
      encoding: 'utf8',
    });
    const documents = parseAllDocuments(rendered);
    expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
    const objects = documents.map((document) => document.toJS()).filter(Boolean);
    const named = z.array(object).parse(objects);
    expect(named.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
    expect(new Set(named.map(({ metadata }) => metadata.name))).toEqual(new Set(['shop-connector-portal']));
  });
});
