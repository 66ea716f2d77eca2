import type { CommandSpec } from './command.js';

/** Never the passphrase itself: a command line and an environment can be read by others. */
export const passphraseOptions = [
  ['--passphrase-file <file>', 'read the passphrase of the wallet from this file, which nobody else may read'],
  ['--passphrase-fd <number>', 'read it from this file descriptor'],
] as const;

export const wallet: CommandSpec = {
  usage: 'wallet',
  summary: 'a passphrase, backups and a lock for your keys',
  about: 'your keys and your ledger as a whole: a passphrase, encrypted backups, and a lock',
  subcommands: [
    {
      usage: 'passphrase',
      summary: 'set, change or remove the passphrase of your keys',
      about: 'set, change or remove the passphrase of your keys; every command that needs them then asks for it',
      options: [
        ['--new-passphrase-file <file>', 'read the new passphrase from this file, which nobody else may read'],
        ['--new-passphrase-fd <number>', 'read the new passphrase from this file descriptor'],
        ['--remove', 'take the passphrase away'],
        ['--yes', 'take it away without asking'],
      ],
      examples: [
        ['meville wallet passphrase', 'asks for a passphrase, twice; before that for the one there is, if there is one'],
        ['meville wallet passphrase --new-passphrase-file new.txt', 'sets the one in a file, for a script'],
      ],
      load: async () => import('./commands/wallet-passphrase.js'),
    },
    {
      usage: 'backup <file>',
      summary: 'write your keys, requests, vendor book and settings into one encrypted file',
      about:
        'write your keys, requests, vendor book and settings into one encrypted file; the passphrase of your keys opens it, or one that is asked for when they have none',
      options: [['--force', 'replace a file that is there']],
      examples: [
        ['meville wallet backup meville.backup', 'asks for the passphrase'],
        ['meville wallet backup meville.backup --force --passphrase-file pass.txt', 'replaces the last backup, from a script'],
      ],
      load: async () => import('./commands/wallet-backup.js'),
    },
    {
      usage: 'restore [file]',
      summary: 'make a home of a backup, or unlock the wallet',
      about: 'make a home of a backup, in a home without keys; without a file: bring back what `wallet lock` has locked',
      examples: [
        ['meville wallet restore meville.backup --home ./restored', 'makes a home of a backup'],
        ['meville wallet restore', 'unlocks the wallet'],
      ],
      load: async () => import('./commands/wallet-restore.js'),
    },
    {
      usage: 'lock',
      summary: 'put keys and ledger into one encrypted file, until `wallet restore`',
      about:
        'put your keys, requests and vendor book into one encrypted file in the home, and remove them; until `wallet restore` no command can use them',
      examples: [
        ['meville wallet lock', 'asks for the passphrase of your keys, or for a new one when they have none'],
        ['meville wallet lock --passphrase-file pass.txt', 'the same from a script'],
      ],
      load: async () => import('./commands/wallet-lock.js'),
    },
  ],
};
