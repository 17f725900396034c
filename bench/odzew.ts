// `odzew start` from the compiled sources, so that a bench needs neither the pages nor a build: node odzew.js start
import { main } from '../src/main';

main(process.argv.slice(2));
