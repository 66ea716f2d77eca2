import Conf from 'conf';

/** What a user can set once instead of saying it every time. Losing them loses nothing but convenience, so `conf` may keep them. */
export interface Settings {
  /** How long `send`, `collect` and `award` wait for one vendor, for example `30s`. */
  readonly wait: string;
}

export const defaults: Settings = { wait: '30s' };

export function openSettings(home: string): Settings {
  const conf = new Conf<Settings>({ cwd: home, configName: 'config', configFileMode: 0o600, projectName: 'meville', defaults, schema: { wait: { type: 'string', pattern: '^[1-9][0-9]{0,3}(ms|s|m)$' } } });
  return conf.store;
}
