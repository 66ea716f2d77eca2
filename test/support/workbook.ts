import { zip, type ZipEntry } from '../../src/formats/zip.js';

/** Workbooks of as little as a spreadsheet program writes. */

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** @param sheets what each holds, by its name; a whole document when it begins with a declaration */
export function workbookEntries(sheets: Readonly<Record<string, string>>, others: Readonly<Record<string, string>> = {}): ZipEntry[] {
  const names = Object.keys(sheets);
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="${relations}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${String(i + 1)}" r:id="r${String(i + 1)}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, i) => `<Relationship Id="r${String(i + 1)}" Type="${relations}/worksheet" Target="worksheets/sheet${String(i + 1)}.xml"/>`)
      .join(
        '',
      )}<Relationship Id="s" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="t" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': '<sst><si><t>shared</t></si></sst>',
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/worksheets/sheet${String(i + 1)}.xml`,
        sheets[name]?.startsWith('<!') === true ? (sheets[name] ?? '') : `<worksheet>${sheets[name] ?? ''}</worksheet>`,
      ]),
    ),
    ...others,
  };
  return Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
}

export const workbook = (sheets: Readonly<Record<string, string>>, others: Readonly<Record<string, string>> = {}): Uint8Array =>
  new Uint8Array(zip(workbookEntries(sheets, others)));
