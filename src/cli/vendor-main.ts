import type { Io } from './io.js';
import { version } from './version.js';

export { realIo } from './io.js';

/**
 * The vendor's program.
 * @returns the exit code
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout.write(`${version}\n`);
    return 0;
  }
  const { runVendor } = await import('./vendor-program.js');
  return runVendor(argv, io);
}
