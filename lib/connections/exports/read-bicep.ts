/** Reads the part of Bicep that exports use, for tests: npm has no parser of it. */

const tokens = /\s*(?:('(?:\\.|[^'\\])*')|([A-Za-z_]\w*)|(-?\d+(?:\.\d+)?)|([{}[\]:]))/y;

/** Resources of the file that make connections, with names and properties. Expressions are read as text. */
export function readBicep(text: string): { name: unknown; properties: unknown }[] {
  return [...text.matchAll(/^resource \w+ 'Microsoft\.ServiceLinker[^']*' = /gm)].map(
    ({ index, 0: head }) => {
      const [value] = readValue(text, index + head.length);
      const { name, properties } = Object(value);
      return { name, properties };
    },
  );
}

function next(text: string, at: number): { token: string; quoted: boolean; end: number } {
  tokens.lastIndex = at;
  const match = tokens.exec(text);
  if (!match) throw new Error(`Bicep ends or is strange at ${text.slice(at, at + 40)}`);
  const [, quoted, ...others] = match;
  const token = quoted
    ? quoted.slice(1, -1).replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign))
    : (others.find((other) => other !== undefined) ?? '');
  return { token, quoted: quoted !== undefined, end: tokens.lastIndex };
}

function readValue(text: string, at: number): [value: unknown, end: number] {
  const { token, quoted, end } = next(text, at);
  if (quoted) return [token, end];
  if (token === '{') return readMembers(text, end);
  if (token === '[') return readItems(text, end);
  if (token === 'true' || token === 'false') return [token === 'true', end];
  return [/^-?\d/.test(token) ? Number(token) : token, end];
}

function readMembers(text: string, at: number): [object, number] {
  const members: [string, unknown][] = [];
  for (let position = at; ; ) {
    const key = next(text, position);
    if (key.token === '}' && !key.quoted) return [Object.fromEntries(members), key.end];
    const [value, end] = readValue(text, next(text, key.end).end);
    members.push([key.token, value]);
    position = end;
  }
}

function readItems(text: string, at: number): [unknown[], number] {
  const items: unknown[] = [];
  for (let position = at; ; ) {
    const { token, quoted, end } = next(text, position);
    if (token === ']' && !quoted) return [items, end];
    const [item, after] = readValue(text, position);
    items.push(item);
    position = after;
  }
}
