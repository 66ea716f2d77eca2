import type { CommandSpec } from './command.js';
import { settingNames, settings } from './settings/settings.js';

export const config: CommandSpec = {
  usage: 'config',
  summary: 'what you would otherwise say every time',
  about: 'what you would otherwise say every time; an option still goes before it',
  terms: {
    heading: 'Settings:',
    rows: settingNames.map((name) => [name, `${settings[name].means} (default: ${settings[name].usual ?? 'none'})`]),
  },
  subcommands: [
    {
      usage: 'list',
      summary: 'every setting: its value, whether somebody set it, and what it is for',
      examples: [
        ['meville config list', 'all of them'],
        ['meville config list --json', 'the same for a script, and the file that keeps them'],
      ],
      load: async () => import('./commands/config-list.js'),
    },
    {
      usage: 'get <setting>',
      summary: 'the value of one setting, and nothing else',
      examples: [
        ['meville config get wait', 'the value that holds, which may be the default'],
        ['meville config get preferences --json', 'says null when there is none'],
      ],
      load: async () => import('./commands/config-get.js'),
    },
    {
      usage: 'set <setting> <value>',
      summary: 'set one, if the value will do',
      examples: [
        ['meville config set wait 45s', 'gives every vendor more time'],
        ['meville config set preferences preferences.yaml', 'judges by this file when a command is given none'],
      ],
      load: async () => import('./commands/config-set.js'),
    },
    {
      usage: 'unset <setting>',
      summary: 'go back to the default',
      examples: [
        ['meville config unset wait', 'waits as long as usual again'],
        ['meville config unset preferences', 'judges by no file that is not named'],
      ],
      load: async () => import('./commands/config-unset.js'),
    },
  ],
};
