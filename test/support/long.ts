/** Set for the long run (`npm run test:long`), which does ten times as much of what chance decides. */
export const long = process.env['MEVILLE_LONG'] === '1';
