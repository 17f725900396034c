/** Attachment files, served like Meta's signed links, which end one day. */
import type { LoopbackAnswer } from '../loopback';
import { type GraphWorld, nextId } from './world';

export function storeCdnFile(world: GraphWorld, file: { readonly bytes: Uint8Array; readonly name?: string; readonly mimeType?: string }): string {
  const path = `/cdn/${nextId(world, 'f')}/${encodeURIComponent(file.name ?? 'file.bin')}`;
  world.cdn.set(path, { bytes: file.bytes, mimeType: file.mimeType ?? 'application/octet-stream', expired: false });
  return `${world.url}${path}?_nc_cat=1&oh=sandbox`;
}

export function expireCdnFile(world: GraphWorld, url: string): void {
  const file = world.cdn.get(new URL(url).pathname);
  if (file === undefined) throw new Error(`${url} was not made by this sandbox.`);
  file.expired = true;
}

export function serveCdnFile(world: GraphWorld, path: string): LoopbackAnswer {
  const file = world.cdn.get(path);
  if (file === undefined || file.expired) return { kind: 'answer', status: file === undefined ? 404 : 403, body: 'URL signature expired' };
  return { kind: 'answer', status: 200, body: file.bytes, headers: { 'content-type': file.mimeType } };
}
