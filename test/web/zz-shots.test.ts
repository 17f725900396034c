import { describeInBrowser } from '../support/browser';
import { startWebChatStage } from '../support/web-chat-stage';
const BTN = (title: string) => ({ title, action: { kind: 'entry', entryId: 'x' } as const });
describeInBrowser('shots', (browser) => {
  test.each([['pl'], ['ru']])('%s', async (lang) => {
    const stage = await startWebChatStage({ webDir: '/tmp/webchat-dist', answer: () => [] });
    for (const scheme of ['light', 'dark'] as const) for (const width of [390, 1280, 320]) {
      if (width === 320 && scheme === 'dark') continue;
      const context = await browser().newContext({ viewport: { width, height: width === 1280 ? 900 : width === 320 ? 568 : 844 }, colorScheme: scheme, locale: lang, deviceScaleFactor: width === 1280 ? 1 : 2 });
      const page = await context.newPage();
      page.on('console', (m) => console.log('console', m.text()));
      page.on('pageerror', (m) => console.log('pageerror', String(m)));
      await page.goto(`${stage.url}/chat?lang=${lang}`);
      await page.getByRole('status').first().getByText(/.{5}/).waitFor();
      while (stage.heard.length === 0) await new Promise((r) => setTimeout(r, 50));
      await new Promise((r) => setTimeout(r, 200));
      const t = (minutes: number) => ({ at: new Date(Date.now() - minutes * 60_000).toISOString() });
      const pl = lang === 'pl';
      await stage.say([
        { ...t(1500), author: { kind: 'bot' }, language: lang, text: pl ? 'Tu bot Kalina. Odpowiadam od razu, a gdy trzeba, wołam człowieka. W czym mogę pomóc?' : 'Это бот Калина. Отвечаю сразу, а если нужно, зову человека. Чем помочь?', buttons: (pl ? ['Gdzie jest moja paczka?', 'Chcę zwrócić zakup', 'Ile trwa dostawa?'] : ['Где моя посылка?', 'Хочу вернуть покупку', 'Сколько длится доставка?']).map(BTN) },
        { ...t(8), author: { kind: 'customer' }, platformId: 'a', language: lang, text: pl ? 'hej, zamówiłam fotel tydzień temu i dalej cisza. LM-20391' : 'здравствуйте! заказала кресло неделю назад, и тишина. LM-20391' },
        { ...t(8), author: { kind: 'bot' }, language: lang, text: pl
          ? 'Zamówienie LM-20391 jest u kuriera od wtorku.\n\nDuże meble jadą dłużej niż paczki: zwykle 5–7 dni roboczych, bo kurier umawia się telefonicznie na konkretną godzinę. Zadzwoni dzień wcześniej na numer z zamówienia. Jeśli nikt nie odbierze, spróbuje jeszcze dwa razy, a potem mebel wraca do magazynu.\n\nBieżący stan widać tutaj: https://kurier.example/sledzenie/LM-20391 (strona odświeża się co godzinę).'
          : 'Заказ LM-20391 у курьера со вторника.\n\nКрупная мебель едет дольше обычных посылок: как правило, 5–7 рабочих дней, потому что курьер договаривается по телефону о точном времени. Он позвонит накануне по номеру из заказа. Если никто не ответит, попробует ещё дважды, а потом мебель вернётся на склад.\n\nСостояние видно здесь: https://kurier.example/sledzenie/LM-20391 (страница обновляется раз в час).',
          buttons: [{ title: pl ? 'Śledź paczkę' : 'Отследить посылку', action: { kind: 'url', url: 'https://kurier.example/x' } }, BTN(pl ? 'Zmień numer telefonu' : 'Изменить номер телефона'), BTN(pl ? 'Chcę z człowiekiem' : 'Хочу поговорить с человеком')] },
        { ...t(6), author: { kind: 'customer' }, platformId: 'b', language: lang, text: pl ? 'Chcę z człowiekiem' : 'Хочу поговорить с человеком' },
        { ...t(6), author: { kind: 'bot' }, language: lang, text: pl ? 'Jasne, wołam człowieka. Ktoś odpisze tutaj w ciągu 10 minut.' : 'Хорошо, зову человека. Вам ответят здесь в течение 10 минут.' },
        { ...t(2), author: { kind: 'agent', agentId: 'a', name: pl ? 'Anna' : 'Анна' }, language: lang, text: pl ? 'Dzień dobry, tu Anna. Już dzwonię do kuriera i zaraz napiszę, kiedy przyjedzie.' : 'Здравствуйте, это Анна. Уже звоню курьеру и сразу напишу, когда он приедет.' },
        { ...t(1), author: { kind: 'agent', agentId: 'a', name: pl ? 'Anna' : 'Анна' }, language: lang, text: pl ? 'Będzie jutro między 10 a 12. Pasuje?' : 'Он будет завтра между 10 и 12. Подойдёт?' },
        { ...t(0), author: { kind: 'customer' }, platformId: 'c', language: lang, text: pl ? 'super, dziękuję! 🙏' : 'отлично, спасибо! 🙏' },
      ], { conversation: { owner: { kind: 'agent', agentId: 'a', name: pl ? 'Anna' : 'Анна' } } });
      stage.heard.length; (stage.heard as string[]).length = 0;
      await page.getByText('🙏').waitFor();
      await page.screenshot({ path: `/tmp/shots/${lang}-${width}-${scheme}.png` });
      await page.evaluate("document.querySelector('.thread').scrollTop = 0");
      await new Promise((r) => setTimeout(r, 100));
      await page.screenshot({ path: `/tmp/shots/${lang}-${width}-${scheme}-top.png` });
      await context.close();
    }
    await stage.stop();
  }, 60_000);
});
