/** Options of a filter: the values that occur, each once, by their text. */
export function distinct<T>(
  items: readonly T[],
  of: (item: T) => { value: string; text: string },
): { value: string; text: string }[] {
  const options = new Map(items.map(of).map((option) => [option.value, option]));
  return [...options.values()].sort((a, b) => a.text.localeCompare(b.text));
}
