import type { Io } from './io.js';
import { version } from './version.js';

export { realIo } from './io.js';

/**
 * The customer's program.
 * @returns the exit code
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  // Asked often, by scripts and package managers, and needs nothing of the program.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout.write(`${version}\n`);
    return 0;
  }
  const { runCustomer } = await import('./customer-program.js');
  return runCustomer(argv, io);
}
