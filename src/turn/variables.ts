import type { Situation } from './situation';

const VARIABLE = /\{\{\s*([\w.-]+)\s*(?:\|([^}]*))?\}\}/g;

/** Fills `{{customer.firstName|Dzień dobry}}`; null where a variable has neither value nor fallback. */
export function fillVariables(template: string, situation: Situation): string | null {
  let missing = false;
  const text = template.replace(VARIABLE, (_whole, name: string, fallback: string | undefined) => {
    const value = valueOf(name, situation) ?? fallback?.trim();
    if (value === undefined) missing = true;
    return value ?? '';
  });
  return missing || template.replace(VARIABLE, '').includes('{{') ? null : text.trim();
}

function valueOf(name: string, { customer, content, conversation }: Situation): string | undefined {
  if (name === 'company.name') return content.settings.company.name;
  if (name === 'customer.firstName') return customer.firstName ?? undefined;
  if (name === 'customer.name') return customer.name ?? undefined;
  return name.startsWith('slots.') ? conversation.flow?.slots[name.slice('slots.'.length)] : undefined;
}
