import { render } from 'preact';
import { App } from './app';
import { createDesk } from './desk';

const root = document.getElementById('desk');
if (root === null) throw new Error('index.html has no #desk.');
const desk = createDesk();
render(<App desk={desk} />, root);
void desk.session.start();
