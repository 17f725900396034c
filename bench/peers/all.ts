import { FUSE, FUSE_TOKENS } from './fuse';
import { MINISEARCH } from './minisearch';
import { NATURAL_BAYES } from './natural-bayes';
import { NODE_NLP } from './node-nlp';
import { OURS } from './ours';
import type { Peer } from './peer';
import { STRING_SIMILARITY } from './string-similarity';
import { WINK_BM25 } from './wink-bm25';

/** In the order of the tables; ours last. */
export const PEERS: readonly Peer[] = [FUSE, FUSE_TOKENS, MINISEARCH, STRING_SIMILARITY, WINK_BM25, NATURAL_BAYES, NODE_NLP, OURS];
