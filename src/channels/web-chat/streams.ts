import { openStream, type Stream, type StreamParts, type StreamRequest } from './stream';

/** Every page that is open now, by conversation. */
export interface Streams {
  /** `too-many`: this visitor has as many open as one may have. */
  open(request: StreamRequest): 'open' | 'too-many';
  /** Something may be new in a conversation. */
  notice(conversationId: string): void;
  showTyping(conversationId: string): void;
  stop(): void;
}

/** Tabs of one visitor; a browser without HTTP/2 has six connections to a host, and posting needs one. */
const STREAMS_PER_VISITOR = 5;

export function createStreams(parts: StreamParts): Streams {
  const open = new Map<string, Set<Stream>>();
  const of = (conversationId: string): readonly Stream[] => [...(open.get(conversationId) ?? [])];

  return {
    open: (request) => {
      const { conversationId, response } = request;
      if (of(conversationId).length >= STREAMS_PER_VISITOR) return 'too-many';
      const stream = openStream(request, parts);
      open.set(conversationId, new Set([...of(conversationId), stream]));
      response.on('close', () => {
        const rest = of(conversationId).filter((other) => other !== stream);
        if (rest.length > 0) open.set(conversationId, new Set(rest));
        else open.delete(conversationId);
      });
      return 'open';
    },
    notice: (conversationId) => of(conversationId).forEach((stream) => stream.look()),
    showTyping: (conversationId) => of(conversationId).forEach((stream) => stream.showTyping()),
    stop: () => [...open.values()].flatMap((streams) => [...streams]).forEach((stream) => stream.close()),
  };
}
