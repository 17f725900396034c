import { chooseLanguage, TEXTS } from './texts/texts';
import { useDesk } from './use-desk';

export function LanguageSwitch() {
  const { desk, state, texts } = useDesk();
  return (
    <select class="quiet" aria-label={texts.uiLanguage} value={state.language} onChange={(event) => desk.speak(chooseLanguage(event.currentTarget.value, []))}>
      {Object.entries(TEXTS).map(([language, { languageName }]) => (
        <option key={language} value={language} lang={language}>{languageName}</option>
      ))}
    </select>
  );
}
