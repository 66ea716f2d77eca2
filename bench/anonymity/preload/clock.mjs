/** Loaded before the program: its clock is off by so many milliseconds, as clocks of people are. */
const shift = Number(process.env['MEASURED_CLOCK'] ?? 0);
const now = Date.now;
const shifted = () => now() + shift;

globalThis.Date = new Proxy(Date, {
  construct: (real, given, made) => Reflect.construct(real, given.length === 0 ? [shifted()] : given, made),
  get: (real, name) => (name === 'now' ? shifted : Reflect.get(real, name)),
});
