import { findPhoneNumbersInText, type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { primaryLanguage, type Language } from '../domain/language';

/** Where a number without its country code is looked for first. */
const REGIONS: Readonly<Record<Language, CountryCode>> = { pl: 'PL', ru: 'RU', en: 'GB', uk: 'UA', be: 'BY', de: 'DE', cs: 'CZ', sk: 'SK', lt: 'LT' };
const OTHER_REGIONS: readonly CountryCode[] = ['PL', 'RU', 'GB'];

/** The number in the text in E.164, shown with its country code; null where no region takes it for a valid number. */
export function parsePhone(text: string, language: Language): { readonly kind: 'ok'; readonly value: string; readonly shown: string } | null {
  const first = REGIONS[primaryLanguage(language)];
  const regions = first === undefined ? OTHER_REGIONS : [first, ...OTHER_REGIONS.filter((region) => region !== first)];
  for (const region of regions) {
    // The search keeps to word boundaries and finds numbers within sentences; the parser also takes unusual groups.
    const number = findPhoneNumbersInText(text, region)[0]?.number ?? parsePhoneNumberFromString(text, region);
    if (number?.isValid()) return { kind: 'ok', value: number.number, shown: number.formatInternational() };
  }
  return null;
}
