/** What customers of the shop ask in the benches; every one is answered by an entry of faq/. */
export const QUESTIONS: Readonly<Record<'pl' | 'ru' | 'en', readonly string[]>> = {
  pl: [
    'Gdzie jest moja paczka?',
    'Jak długo trwa dostawa?',
    'Jak zmienić hasło?',
    'Jak mogę zapłacić?',
    'Ile kosztuje dostawa?',
    'Jak anulować zamówienie?',
    'Czy wystawiacie faktury?',
    'Czy można płacić na raty?',
  ],
  ru: [
    'Где моя посылка?',
    'Как долго идёт доставка?',
    'Как поменять пароль?',
    'Как можно оплатить?',
    'Сколько стоит доставка?',
    'Можно отменить заказ?',
    'Можно оплатить через BLIK?',
    'Какой статус у моего заказа?',
  ],
  en: [
    'Where is my parcel?',
    'How long does delivery take?',
    'How do I change my password?',
    'How can I pay?',
    'How much does delivery cost?',
    'Can I cancel my order?',
    'Do you send abroad?',
    'Is this product available?',
  ],
};

export type QuestionLanguage = keyof typeof QUESTIONS;
export const QUESTION_LANGUAGES: readonly QuestionLanguage[] = ['pl', 'ru', 'en'];

/** The `count`-th question of a customer; they go round, so that nobody asks the same twice running. */
export function questionAt(language: QuestionLanguage, count: number): string {
  const questions = QUESTIONS[language];
  return questions[count % questions.length] ?? '';
}
