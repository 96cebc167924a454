// Whether the user came to this screen from another one: the first screen leaves the focus to the browser.
let count = 0;
addEventListener('hashchange', () => count++);

export function isNavigating(): boolean {
  return count > 0;
}
