import { describe, expect, it, test } from 'vitest';
import { MevilleError } from '../../src/base/errors.js';
import { readJson } from '../../src/base/read/json.js';
import type { Node } from '../../src/base/read/tree.js';
import { readYaml } from '../../src/base/read/yaml.js';
import { faultsOf, type Validator } from '../../src/schema/faults.js';
import { kinds } from '../../src/documents/kinds.js';
import { fileContact, fileRequest } from '../../src/schema/generated/validators.js';
import { Report } from '../../src/schema/report.js';
import { vectorNamed } from '../support/documents.js';

const offer = vectorNamed('offer/valid/car').payload as Record<string, unknown>;
const of = (change: object): string[] =>
  faultsOf(kinds.offer.validator, { ...offer, ...change }).map(({ path, message }) => `${path ?? ''}: ${message}`);

describe('faultsOf', () => {
  it('has none for what fits', () => expect(of({})).toEqual([]));

  it('lists every fault, each with a path as people say it', () => {
    expect(
      of({ price: 5, binding: 'yes', sku: '', priceSpecification: [{ name: 'a', amount: '1', times: 0, kind: 'tip', x: 1 }] }).toSorted(),
    ).toEqual([
      'binding: must be a boolean',
      'price: must be a string',
      'priceSpecification.0.kind: must be one of "item", "fee", "tax", "discount"',
      'priceSpecification.0.times: must be >= 1',
      'priceSpecification.0.x: is not known here',
      'sku: has a form or a character that is not allowed here',
      'sku: must NOT have fewer than 1 characters',
    ]);
  });

  it('says a choice in one sentence, without the branches that do not fit', () => {
    expect(of({ terms: {} })).toEqual(['terms: needs exactly one of accepted, alternative']);
    expect(of({ terms: { accepted: 'PDC-INTENT', alternative: 'PDC-AI' } })).toEqual([
      'terms: has none of the forms it may have, or more than one',
    ]);
    expect(
      of({
        itemOffered: {
          '@type': 'Car',
          category: 'car',
          brand: null,
          color: { a: 1 },
          additionalProperty: [{ '@type': 'PropertyValue', name: 'x', value: 5 }],
        },
      }).toSorted(),
    ).toEqual([
      'itemOffered.additionalProperty.0.value: has none of the forms it may have, or more than one',
      'itemOffered.brand: has none of the forms it may have, or more than one',
      'itemOffered.color: has none of the forms it may have, or more than one',
    ]);
  });

  it('keeps the other faults of a map beside a choice of its own', () => {
    const { iss: _iss, request: _request, ...refusal } = vectorNamed('refusal/valid/of-request').payload as Record<string, unknown>;
    expect(
      faultsOf(kinds.refusal.validator, { ...refusal, iss: 5, jti: '!' })
        .map(({ path, message }) => `${path}: ${message}`)
        .toSorted(),
    ).toEqual([
      ': needs exactly one of request, award',
      'iss: must be a string',
      'jti: has a form or a character that is not allowed here',
    ]);
  });

  it('says how many there must be', () => {
    expect(of({ priceSpecification: [] })).toEqual(['priceSpecification: must not be empty']);
    const profile = vectorNamed('profile/valid/garage').payload as Record<string, unknown>;
    expect(faultsOf(kinds.profile.validator, { ...profile, jwks: { keys: [] } }).map(({ message }) => message)).toEqual([
      'needs at least 2',
    ]);
  });

  it('points with RFC 6901 and shows names that could do harm as text', () => {
    const [fault] = faultsOf(kinds.offer.validator, { ...offer, 'a/b~\u001b[2J': 1 });
    expect(fault).toEqual({ pointer: '/a~1b~0\u001b[2J', path: 'a/b~\\u{1b}[2J', message: 'is not known here' });
  });

  it.each([null, 5, 'x', [], true])('says of %j that it is no map', (value) => {
    expect(faultsOf(kinds.offer.validator, value)).toEqual([{ pointer: '', path: '', message: 'must be a map' }]);
  });
});

describe('a report', () => {
  const faultsIn = (work: () => void): MevilleError => {
    try {
      work();
    } catch (thrown) {
      if (thrown instanceof MevilleError) return thrown;
      throw thrown;
    }
    return expect.fail('nothing was wrong');
  };
  const yaml = [
    'vrm: request/1',
    'category: car',
    'where: gb',
    'until: soon',
    'currency: GBP',
    'must:',
    '  make: {is: Toyota, isnt: Ford}',
    'nonsense: 1',
    '',
  ].join('\n');

  const reportOn = (root: Node, file: string, validator: Validator = fileRequest): Report => {
    const report = new Report(root, file, 'request');
    report.addSchemaFaults(validator, ['vrm', 'nonsenses']);
    return report;
  };

  test('gives every fault with the line and column it is at, in the order of the file', () => {
    const error = faultsIn(() => reportOn(readYaml(yaml), 'r.yaml').throwIfFaulty());
    expect([error.code, error.file]).toEqual(['file-invalid', 'r.yaml']);
    expect(error.message).toBe('The request is wrong in 4 places.');
    expect(error.faults.map(({ path, line, column }) => [path, line, column])).toEqual([
      ['where', 3, 8],
      ['until', 4, 8],
      ['must.make.isnt', 7, 22],
      ['nonsense', 8, 1],
    ]);
    expect(error.faults[3]?.hint).toBe('Did you mean "nonsenses"?');
  });

  test('places what is missing at the map that lacks it', () => {
    const error = faultsIn(() => reportOn(readJson('{"vrm": "request/1",\n "category": "car"}'), 'r.json').throwIfFaulty());
    expect(error.faults.map(({ message, line, column }) => [message, line, column])).toEqual([
      ['lacks "where"', 1, 1],
      ['lacks "until"', 1, 1],
      ['lacks "currency"', 1, 1],
    ]);
  });

  test('points at a map by its key, not by the line its first member is on', () => {
    const report = new Report(readYaml('a: 1\nmust:\n  x: 2\n'), 'r.yaml', 'request');
    expect(report.fault(['must'], 'wrong')).toEqual({ path: 'must', message: 'wrong', line: 2, column: 1 });
    expect(report.fault(['must', 'x'], 'wrong')).toEqual({ path: 'must.x', message: 'wrong', line: 3, column: 6 });
    expect(report.fault(['must', 'y'], 'wrong')).toEqual({ path: 'must.y', message: 'wrong', line: 2, column: 1 });
  });

  test('collects what is added, throws it together, and knows where something is wrong', () => {
    const report = new Report(readYaml(yaml), 'r.yaml', 'request');
    report.throwIfFaulty();
    report.add(['nonsense'], 'second');
    report.add(['must', 'make', 'is'], 'first', { hint: 'do this' });
    expect([report.isFaulty(['must']), report.holdsFault(['must']), report.isFaulty(['nonsense'])]).toEqual([false, true, true]);
    const error = faultsIn(() => report.throwIfFaulty());
    expect(error.faults).toEqual([
      { path: 'must.make.is', message: 'first', hint: 'do this', line: 7, column: 14 },
      { path: 'nonsense', message: 'second', line: 8, column: 11 },
    ]);
    expect(error.hint).toBe('Mend every place that is listed.');
    const alone = new Report(readYaml(yaml), 'r.yaml', 'request');
    alone.add(['nonsense'], 'only', { hint: 'do this' });
    expect(faultsIn(() => alone.throwIfFaulty()).hint).toBe('do this');
  });

  test('lets a file pass that fits', () =>
    expect(() => reportOn(readYaml('name: Ada'), 'c.yaml', fileContact).throwIfFaulty()).not.toThrow());
});
