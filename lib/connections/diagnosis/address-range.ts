/**
 * Whether a list of firewall rules lets an IPv4 address in.
 * @param rules single addresses, CIDR ranges, or ranges written as `first-last`
 */
export function admits(rules: readonly string[], address: string): boolean {
  const wanted = toNumber(address);
  return wanted !== undefined && rules.some((rule) => contains(rule, wanted));
}

function contains(rule: string, address: number): boolean {
  const [first = '', last] = rule.split('-');
  if (last !== undefined) {
    const [from, to] = [toNumber(first), toNumber(last)];
    return from !== undefined && to !== undefined && from <= address && address <= to;
  }
  const [base = '', bits = '32'] = rule.split('/');
  const from = toNumber(base);
  if (from === undefined) return false;
  const size = 2 ** (32 - Number(bits));
  const start = Math.floor(from / size) * size;
  return start <= address && address < start + size;
}

function toNumber(address: string): number | undefined {
  const parts = address.trim().split('.').map(Number);
  if (parts.length !== 4 || parts.some((part) => !Number.isInteger(part) || part < 0 || part > 255))
    return undefined;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}
