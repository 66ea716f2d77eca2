/** Texts put together from columns: `{engineSize} {fuelType}`. */

export type TemplatePart = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'column'; readonly column: string };

/** The parts of a template, or what is wrong with it. There is no way to write a brace itself. */
export function readTemplate(template: string): readonly TemplatePart[] | string {
  const parts: TemplatePart[] = [];
  let at = 0;
  while (at < template.length) {
    const open = template.indexOf('{', at);
    const text = template.slice(at, open === -1 ? undefined : open);
    if (text.includes('}')) return 'a "}" closes nothing; name a column like {mileage}';
    if (text !== '') parts.push({ kind: 'text', text });
    if (open === -1) break;
    const close = template.indexOf('}', open);
    if (close === -1) return 'a "{" is not closed; name a column like {mileage}';
    const column = template.slice(open + 1, close).trim();
    if (column.includes('{')) return 'a "{" stands inside another';
    if (column === '') return 'there are braces that name no column';
    parts.push({ kind: 'column', column });
    at = close + 1;
  }
  return parts.some((part) => part.kind === 'column') ? parts : 'names no column; use constant for a fixed text';
}
