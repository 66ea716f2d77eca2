/**
 * Compiled only by tsconfig.browser.json, together with the rooms that run in a browser.
 * Should Node's types reach them, even through a dependency, an expected error below is missing and the compiler says so.
 */

// @ts-expect-error a browser has no process
export type Process = typeof process;

// @ts-expect-error a browser has no Buffer
export type NodeBuffer = Buffer;

// @ts-expect-error a browser has no file system
export type FileSystem = typeof import('node:fs');
