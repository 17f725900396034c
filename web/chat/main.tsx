import { render } from 'preact';
import { createChat } from './chat';
import { openFrame } from './frame';
import { Page } from './page';
import { openStorage } from './storage';
import { followViewport } from './viewport';

const address = new URL(location.href);
const asked = address.searchParams.get('lang');
const wanted = [...(asked === null ? [] : [asked]), ...navigator.languages];
const storage = openStorage();
const frame = openFrame(address);
const chat = createChat({ storage, frame, locale: (wanted[0] ?? 'und').slice(0, 35) });
const root = document.getElementById('app');

followViewport();
if (root) render(<Page chat={chat} frame={frame} storage={storage} wanted={wanted} />, root);
