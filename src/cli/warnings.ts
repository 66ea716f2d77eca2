/**
 * Keeps one warning from users: Node 22 calls its SQLite experimental, which is true of its API and says nothing to who sells cars.
 * All other warnings are told.
 */
export function withoutSqliteWarning(): void {
  const emit = process.emitWarning.bind(process) as (warning: string | Error, ...rest: unknown[]) => void;
  process.emitWarning = (warning: string | Error, ...rest: unknown[]): void => {
    if (!String(warning).startsWith('SQLite is an experimental feature')) emit(warning, ...rest);
  };
}
