import { texts, type Node } from '../base/read/tree.js';
import type { ContactFacts } from '../documents/contact/create.js';
import { FileFaults } from '../schema/file.js';
import { fileContact } from '../schema/generated/validators.js';

/** @throws file-invalid with every fault at its line */
export function parseContactFile(root: Node, file: string): ContactFacts {
  new FileFaults(file, root).requireSchema(fileContact);
  return texts(root) as ContactFacts;
}
