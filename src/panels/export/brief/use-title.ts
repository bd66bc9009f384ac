import { useEffect } from "react";

/** Names the page while it is open: browsers propose this name for a PDF, and write it into it. */
export function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
