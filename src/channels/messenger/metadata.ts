import { z } from 'zod';

const Metadata = z.object({ o: z.literal('odzew'), id: z.string().min(1) });

/** Travels with every message we send and comes back in its echo (Send API, `metadata`, below 1000 characters). */
export function toMetadata(rowId: string): string {
  return JSON.stringify({ o: 'odzew', id: rowId });
}

/** The outbox row that an echo's metadata names; null when we did not write it. */
export function parseMetadata(metadata: string | null): string | null {
  if (metadata === null) return null;
  try {
    return Metadata.safeParse(JSON.parse(metadata)).data?.id ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
