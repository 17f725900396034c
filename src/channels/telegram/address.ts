import { asFields } from './shape';

/** The chat an address of ours names; null where it is none of ours. */
export function parseAddress(address: string): string | null {
  try {
    const chatId = asFields(JSON.parse(address))?.chatId;
    return typeof chatId === 'string' && /^-?\d{1,16}$/.test(chatId) ? chatId : null;
  } catch {
    return null;
  }
}
