const KEY = "hyperlocal.owner";

/** Whose figures were added last in this browser; "" where it keeps nothing. */
export function readOwner(): string {
  try {
    return window.localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

/** Remembers whose figures were added. */
export function rememberOwner(owner: string): void {
  try {
    window.localStorage.setItem(KEY, owner);
  } catch {
    // A browser that keeps nothing asks again.
  }
}
