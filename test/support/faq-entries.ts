import type { Entry } from '../../src/faq/entry';

/** An entry with what matching looks at; the rest empty. */
export function faqEntry(id: string, given: Partial<Pick<Entry, 'title' | 'questions' | 'answer'>>): Entry {
  return {
    id,
    topic: 'shop',
    title: {},
    questions: {},
    answer: {},
    buttons: [],
    flowId: null,
    handoff: null,
    confidence: null,
    tests: {},
    notTests: {},
    valid: null,
    hours: null,
    channels: null,
    place: { file: 'shop.yaml', line: 1, column: 1 },
    ...given,
  };
}

/** A small shop: ten entries in three languages, one of them in Polish only. */
export const SHOP: readonly Entry[] = [
  faqEntry('order-status', {
    title: { pl: 'Status zamówienia', ru: 'Статус заказа', en: 'Order status' },
    questions: {
      pl: ['Gdzie jest moja paczka?', 'Jak sprawdzić status zamówienia?', 'Kiedy przyjdzie moja przesyłka?', 'Co się dzieje z moim zamówieniem?', 'Paczka nie dotarła'],
      ru: ['Где моя посылка?', 'Как проверить статус заказа?', 'Когда придёт мой заказ?', 'Что с моим заказом?', 'Посылка не пришла'],
      en: ['Where is my parcel?', 'How do I check my order status?', 'When will my package arrive?', 'What is happening with my order?', 'My parcel has not arrived'],
    },
  }),
  faqEntry('delivery-cost', {
    title: { pl: 'Koszt dostawy', ru: 'Цена доставки', en: 'Delivery cost' },
    questions: {
      pl: ['Ile kosztuje dostawa?', 'Jaki jest koszt wysyłki?', 'Czy dostawa jest darmowa?', 'Od jakiej kwoty darmowa wysyłka?', 'Ile zapłacę za kuriera?'],
      ru: ['Сколько стоит доставка?', 'Какая цена доставки?', 'Доставка бесплатная?', 'От какой суммы бесплатная доставка?', 'Сколько платить за курьера?'],
      en: ['How much is delivery?', 'What are the shipping costs?', 'Is shipping free?', 'When do I get free delivery?', 'What do I pay for the courier?'],
    },
  }),
  faqEntry('delivery-abroad', {
    title: { pl: 'Wysyłka za granicę', ru: 'За границу', en: 'Delivery abroad' },
    questions: {
      pl: ['Czy wysyłacie za granicę?', 'Wysyłka do Niemiec', 'Czy dostarczacie do innych krajów?', 'Paczka zagraniczna', 'Czy wyślecie do Czech?'],
      ru: ['Вы отправляете за границу?', 'Доставка в Германию', 'Доставляете в другие страны?', 'Международная посылка', 'Отправите в Чехию?'],
      en: ['Do you ship abroad?', 'Delivery to Germany', 'Do you deliver to other countries?', 'International shipping', 'Can you send it to Prague?'],
    },
  }),
  faqEntry('return-item', {
    title: { pl: 'Zwrot towaru', ru: 'Возврат товара', en: 'Returns' },
    questions: {
      pl: ['Jak zwrócić towar?', 'Chcę oddać buty', 'Ile mam dni na zwrot?', 'Czy mogę odesłać zamówienie?', 'Nie pasuje mi rozmiar, chcę zwrócić'],
      ru: ['Как вернуть товар?', 'Хочу вернуть обувь', 'Сколько дней на возврат?', 'Можно отправить заказ обратно?', 'Не подошёл размер, хочу вернуть'],
      en: ['How do I return an item?', 'I want to send back my shoes', 'How many days do I have for a return?', 'Can I send my order back?', 'It does not fit, I want to return it'],
    },
    answer: { en: [{ text: 'Fill in the withdrawal form and hand the box to the courier.', valid: null, hours: null, channels: null }] },
  }),
  faqEntry('refund-time', {
    title: { pl: 'Zwrot pieniędzy', ru: 'Возврат денег', en: 'Refund' },
    questions: {
      pl: ['Kiedy dostanę zwrot pieniędzy?', 'Ile się czeka na pieniądze po zwrocie?', 'Nie dostałem jeszcze pieniędzy', 'Kiedy oddacie pieniądze?', 'Czas zwrotu środków'],
      ru: ['Когда вернут деньги?', 'Сколько ждать деньги после возврата?', 'Мне ещё не вернули деньги', 'Срок возврата средств', 'Деньги не пришли на карту'],
      en: ['When do I get my money back?', 'How long does a refund take?', 'I have not received my refund', 'When will you refund me?', 'Refund to my card'],
    },
  }),
  faqEntry('payment-methods', {
    title: { pl: 'Płatności', ru: 'Оплата', en: 'Payment' },
    questions: {
      pl: ['Jak mogę zapłacić?', 'Czy można płacić kartą?', 'Czy jest BLIK?', 'Formy płatności', 'Czy przyjmujecie PayPal?'],
      ru: ['Как можно оплатить?', 'Можно платить картой?', 'Есть BLIK?', 'Способы оплаты', 'Принимаете PayPal?'],
      en: ['How can I pay?', 'Can I pay by card?', 'Do you take BLIK?', 'Payment methods', 'Do you accept PayPal?'],
    },
  }),
  faqEntry('invoice', {
    title: { pl: 'Faktura VAT', ru: 'Счёт-фактура', en: 'Invoice' },
    questions: {
      pl: ['Czy wystawiacie faktury?', 'Potrzebuję faktury VAT', 'Jak dostać fakturę na firmę?', 'Zły NIP na fakturze', 'Gdzie znajdę fakturę?'],
      ru: ['Вы выставляете счета?', 'Нужна счёт-фактура', 'Как получить счёт на фирму?', 'Неправильный ИНН в счёте', 'Где найти счёт?'],
      en: ['Do you issue invoices?', 'I need a VAT invoice', 'How do I get a company invoice?', 'Wrong tax number on the invoice', 'Where do I find my invoice?'],
    },
  }),
  faqEntry('password-reset', {
    title: { pl: 'Hasło', ru: 'Пароль', en: 'Password' },
    questions: {
      pl: ['Zapomniałam hasła', 'Jak zmienić hasło?', 'Nie mogę się zalogować', 'Reset hasła', 'Nie przychodzi mail do zmiany hasła'],
      ru: ['Забыла пароль', 'Как поменять пароль?', 'Не могу войти', 'Сброс пароля', 'Не приходит письмо для смены пароля'],
      en: ['I forgot my password', 'How do I change my password?', 'I cannot sign in', 'Password reset', 'The password e-mail does not arrive'],
    },
  }),
  faqEntry('complaint', {
    title: { pl: 'Reklamacja', ru: 'Рекламация', en: 'Complaint' },
    questions: {
      pl: ['Jak złożyć reklamację?', 'Produkt jest uszkodzony', 'Towar przyszedł zepsuty', 'Chcę zareklamować czajnik', 'Wada produktu'],
      ru: ['Как подать рекламацию?', 'Товар повреждён', 'Товар пришёл сломанный', 'Хочу пожаловаться на чайник', 'Брак товара'],
      en: ['How do I make a complaint?', 'The product is damaged', 'My item arrived broken', 'I want to complain about a kettle', 'Faulty product'],
    },
  }),
  faqEntry('parcel-locker', {
    title: { pl: 'Paczkomat' },
    questions: { pl: ['Czy wysyłacie do paczkomatu?', 'Jak zmienić paczkomat InPost?', 'Paczkomat jest pełny', 'Kod odbioru z paczkomatu', 'Ile paczka czeka w paczkomacie?'] },
  }),
];
