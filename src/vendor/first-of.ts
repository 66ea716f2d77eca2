/** The first few of a list that are of a kind, however many others stand between them; a longer piece of the list is read until they are. */
export async function firstOf<T>(
  list: (most: number) => Promise<readonly T[]>,
  isOfKind: (one: T) => boolean,
  limit: number,
): Promise<readonly T[]> {
  for (let most = limit; ; most *= 4) {
    const all = await list(most);
    const found = all.filter(isOfKind).slice(0, limit);
    if (found.length === limit || all.length < most) return found;
  }
}
