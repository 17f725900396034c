import { startBot } from '../support/start-bot';
it('explore', async () => {
  const out: string[] = [];
  const show = (a: any) => out.push(`${a.decision}/${a.why} ${a.conversation.language} ${a.conversation.owner.kind} | ${a.texts.join(' || ')} | [${a.buttons.map((b: any) => b.title + '=' + b.payload).join(', ')}]`);
  for (const [lang, lines] of Object.entries({
    a: ['gdzie jest moja paczka?', 'gdzie jest moja paczka?', 'gdzie jest moja paczka?', 'asdfgh qwerty', 'dzięki', 'zxcvb', 'bla'],
    b: ['Where is my order?', 'Где моя посылка?', 'Скільки коштує доставка?'],
    c: ['Скільки коштує доставка?', 'Де моє замовлення?'],
    d: ['chcę zwrócić towar', 'LM-20391', 'zły rozmiar', 'tak'],
    e: ['Хочу вернуть товар', 'LM-20391', 'не тот размер', 'да'],
    f: ['I want to return an item', 'LM-20391', 'wrong size', 'yes'],
    g: ['chcę zwrócić towar', 'ile trwa dostawa?', 'LM-20391', 'chwileczkę', 'nie wiem'],
    h: ['paczka', 'dostawa'],
    i: ['zamówienie'],
    j: ['zwrot'], k: ['ktoś włamał się na moje konto'],
    l: ['płatność'], m: ['koszt'],
  })) {
    const bot = await startBot({ from: lang });
    out.push(`--- ${lang}`);
    for (const line of lines) { out.push('> ' + line); show(await bot.says(line)); }
    await bot.stop();
  }
  console.log(out.join('\n'));
});
