import { texts, type Node } from '../base/read/tree.js';
import type { ContactFacts } from '../documents/contact/create.js';
import { fileContact } from '../schema/generated/validators.js';
import { Report } from '../schema/report.js';

/** @throws file-invalid with every fault at its line */
export function parseContactFile(root: Node, file: string): ContactFacts {
  const report = new Report(root, file, 'contact file');
  report.addSchemaFaults(fileContact, ['name', 'email', 'phone', 'address', 'note']);
  report.throwIfFaulty();
  return texts(root) as ContactFacts;
}
