import type { Settings } from '../../domain/settings';

/** The sites that may put `/chat` into a frame, as sources of CSP's frame-ancestors; our own is not among them. */
export function frameAncestors({ webChat }: Pick<Settings, 'webChat'>): readonly string[] {
  return webChat.allowedOrigins;
}
