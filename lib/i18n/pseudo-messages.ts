const accents = new Map(
  [...'aáeéiíoóuúcçnñyýsšzžAÁEÉIÍOÓUÚCÇNÑYÝSŠZŽ'.matchAll(/(.)(.)/gu)].map(([, plain, accent]) => [
    plain,
    accent,
  ]),
);

const accented = (text: string): string => [...text].map((letter) => accents.get(letter) ?? letter).join('');

/**
 * A catalogue whose every message is marked and longer, as other languages are: ⟦Çréáté···⟧. What a page shows without the marks
 * comes from no catalogue.
 * @param catalogue messages as the build compiles them: text, or a list of texts and arguments
 */
export function pseudoMessages<T extends object>(catalogue: T): T;
export function pseudoMessages(catalogue: object): object {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]: [string, unknown]) => [
      key,
      isMessage(value) ? marked(value) : isGroup(value) ? pseudoMessages(value) : value,
    ]),
  );
}

type Message = string | readonly unknown[];

const isMessage = (value: unknown): value is Message => typeof value === 'string' || Array.isArray(value);
const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

const marked = (message: Message): Message => [
  '⟦',
  ...[message].flat().map(piece),
  `${'·'.repeat(JSON.stringify(message).length / 4)}⟧`,
];

/** A text, the number of a plural, an argument (`[name]`, `[name, type, branches or style]`) or a tag (`[name, ...pieces]`). */
function piece(node: unknown): unknown {
  if (typeof node === 'string') return accented(node);
  if (!Array.isArray(node) || node.length === 1) return node;
  const [name, type, ...rest]: unknown[] = node;
  if (typeof type !== 'number') return [name, ...node.slice(1).map(piece)];
  return [name, type, ...rest.map((one) => (isGroup(one) ? branches(one) : one))];
}

/** The branches of a plural or a choice. The styles of numbers and dates hold no message. */
const branches = (options: object): object =>
  Object.fromEntries(
    Object.entries(options).map(([name, value]: [string, unknown]) => [
      name,
      Array.isArray(value) ? value.map(piece) : typeof value === 'string' ? accented(value) : value,
    ]),
  );
