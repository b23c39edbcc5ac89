import { badRequest, invalidValue } from '../status.ts';
import { defaultColumns } from './columns.ts';
import { definitionSchema } from './custom-type.ts';
import { type ResourceType, resourceType } from './resource-type.ts';

/** CustomResourceDefinitions. One that is accepted is served at once. */
export const apiExtensionTypes: readonly ResourceType[] = [
  resourceType({
    group: 'apiextensions.k8s.io',
    version: 'v1',
    plural: 'customresourcedefinitions',
    kind: 'CustomResourceDefinition',
    namespaced: false,
    shortNames: ['crd', 'crds'],
    categories: ['api-extensions'],
    subresources: ['status'],
    columns: defaultColumns,
    prepare({ object, previous }) {
      const parsed = definitionSchema.safeParse(object);
      if (!parsed.success)
        throw badRequest(`CustomResourceDefinition: ${parsed.error.issues[0]?.message ?? ''}`);
      const { names, versions } = parsed.data.spec;
      const since = { lastTransitionTime: new Date().toISOString() };
      const established = [
        {
          type: 'NamesAccepted',
          status: 'True',
          reason: 'NoConflicts',
          message: 'no conflicts found',
          ...since,
        },
        {
          type: 'Established',
          status: 'True',
          reason: 'InitialNamesAccepted',
          message: 'the initial names have been accepted',
          ...since,
        },
      ];
      const status = {
        conditions: established,
        acceptedNames: { singular: names.kind.toLowerCase(), listKind: `${names.kind}List`, ...names },
        storedVersions: versions.filter(({ storage }) => storage).map(({ name }) => name),
      };
      return { ...object, status: previous?.status ?? status };
    },
    check(object) {
      const { spec } = definitionSchema.parse(object);
      const expected = `${spec.names.plural}.${spec.group}`;
      return object.metadata.name === expected
        ? []
        : [invalidValue('metadata.name', object.metadata.name, 'must be spec.names.plural+"."+spec.group')];
    },
  }),
];
