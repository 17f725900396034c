import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Desk } from './desk';
import type { State } from './state';
import type { Texts } from './texts/texts';

/** What every part of the page is given. */
export interface Given {
  readonly desk: Desk;
  readonly state: State;
  readonly texts: Texts;
}

export const DeskContext = createContext<Given | null>(null);

export function useDesk(): Given {
  const given = useContext(DeskContext);
  if (given === null) throw new Error('This part of the page stands outside of <App>.');
  return given;
}

/** The page's state, drawn again whenever it changes. */
export function useStore({ store }: Desk): State {
  const [state, setState] = useState(store.state());
  useEffect(() => {
    setState(store.state());
    return store.subscribe(() => setState(store.state()));
  }, [store]);
  return state;
}
