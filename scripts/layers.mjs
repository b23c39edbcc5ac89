// Imports run one way: app → components → lib, and nobody imports the emulator.
import { cruise } from 'dependency-cruiser';

const forbid = (name, from, to) => ({ name, severity: 'error', from, to });
const forbidden = [
  forbid('lib knows nothing of what is shown', { path: '^lib/' }, { path: '^(app|components)/' }),
  forbid('components know nothing of routes', { path: '^components/' }, { path: '^app/' }),
  forbid(
    'the domain is pure',
    { path: '^lib/connections/', pathNot: '\\.test\\.ts$' },
    { path: '^lib/(?!connections/|failures/)' },
  ),
  forbid(
    'the domain knows no framework',
    { path: '^lib/connections/', pathNot: '\\.test\\.ts$' },
    { path: '^node_modules/(?!zod/)' },
  ),
  forbid(
    'how a failure is worded depends on nothing',
    { path: '^lib/failures/', pathNot: '\\.test\\.ts$' },
    { path: '^(lib/(?!failures/)|node_modules/(?!zod/))' },
  ),
  forbid(
    'nobody imports the emulator',
    { path: '^(app|components|lib/(?!emulator/))', pathNot: '\\.test\\.ts$' },
    { path: '^lib/emulator/' },
  ),
  forbid(
    'the emulator is a server of its own',
    { path: '^lib/emulator/', pathNot: '\\.test\\.ts$' },
    { path: '^(app|components|lib/(?!emulator/|connections/))' },
  ),
  forbid('no cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
];

const { output } = await cruise(['app', 'components', 'lib'], {
  ruleSet: { forbidden },
  validate: true,
  parser: 'swc',
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  tsConfig: { fileName: 'tsconfig.json' },
  enhancedResolveOptions: { importsFields: ['imports'], conditionNames: ['import', 'node'] },
});

const { violations, totalCruised } = output.summary;
for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} → ${to}`);
// Some compilers make the reader see nothing at all and find nothing wrong with it.
if (totalCruised < 50) console.error(`only ${totalCruised} modules were seen`);
console.log(`${totalCruised} modules, ${violations.length} violations`);
process.exit(violations.length === 0 && totalCruised >= 50 ? 0 : 1);
