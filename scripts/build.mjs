/**
 * dist/: JavaScript by rolldown, declarations by tsc.
 *
 * Every `import()` in src stays a chunk of its own, so a command loads only what it uses. Packages stay external, but for
 * commander: every start needs it, and bundled it takes a seventh less time than its seven CommonJS files in node_modules.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, rm } from 'node:fs/promises';
import { rolldown } from 'rolldown';

const outDir = 'dist';

async function bundle() {
  const build = await rolldown({
    input: {
      index: 'src/index.ts',
      vendor: 'src/vendor.ts',
      'ranking/index': 'src/ranking/index.ts',
      'cli/main': 'src/cli/main.ts',
      'cli/vendor-main': 'src/cli/vendor-main.ts',
    },
    platform: 'node',
    external: /^(?!commander$)[^./]/,
  });
  await build.write({ dir: outDir, format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' });
  await build.close();
  // Its licence asks to come along.
  await cp('node_modules/commander/LICENSE', `${outDir}/LICENSE-commander`);
}

async function declare() {
  const tsc = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
  const [code] = await once(tsc, 'close');
  if (code !== 0) throw new Error('the declarations do not compile');
  // tsc emits what it compiles, and the generated validators are JavaScript with their declarations beside them.
  await cp('src/schema/generated/validators.d.ts', `${outDir}/schema/generated/validators.d.ts`);
}

await rm(outDir, { recursive: true, force: true });
await Promise.all([bundle(), declare()]);
