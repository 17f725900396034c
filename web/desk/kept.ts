/** What the browser keeps for this page; null where there is nothing or it refuses. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Forbidden storage: the choice lasts until the page is closed.
  }
}
