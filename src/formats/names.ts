/** Names for columns whose header gives none, or the same twice. */

/** Each name once: the second `price` is `price (2)`, and a column without a name is called by its place, `column 3`. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set(names);
  const seen = new Set<string>();
  return names.map((given, index) => {
    const name = given === '' ? `column ${String(index + 1)}` : given;
    if (given !== '' && !seen.has(name)) {
      seen.add(name);
      return name;
    }
    let free = name;
    for (let number = 2; seen.has(free) || taken.has(free); number += 1) free = `${name} (${String(number)})`;
    seen.add(free);
    return free;
  });
}
