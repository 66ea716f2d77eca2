/** dist/: JavaScript by rolldown, declarations by tsc. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, rm } from 'node:fs/promises';
import { bundle } from './bundle.mjs';

const outDir = 'dist';

async function declare() {
  const tsc = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
  const [code] = await once(tsc, 'close');
  if (code !== 0) throw new Error('the declarations do not compile');
  // tsc emits what it compiles, and the generated validators are JavaScript with their declarations beside them.
  await cp('src/schema/generated/validators.d.ts', `${outDir}/schema/generated/validators.d.ts`);
}

await rm(outDir, { recursive: true, force: true });
await Promise.all([bundle(outDir), declare()]);
