// The focus when its element is removed, replaced or disabled: a keyboard user continues at the same place, not at the top.
import { type RefObject, useEffect } from 'react';

// A button is disabled while its change runs, and gets the focus back; one that stays disabled does not.
const DISABLED_MILLISECONDS = 1_000;
const FOCUSABLE = 'a[href], button, input, select, textarea, summary';

// Where a removed element was.
interface Place {
  parent: Element;
  // What is there instead, then what follows, then what precedes.
  candidates: Element[];
  // Of the removed element among those of its row.
  index: number;
}

export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => (root.current ? keepFocus(root.current) : undefined), [root]);
}

// Keeps the focus within an element until the returned function is called.
function keepFocus(root: HTMLElement): () => void {
  let focused: HTMLElement | null = null;
  let place: Place | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout>;

  const follow = ({ target }: FocusEvent) => {
    focused = target as HTMLElement;
    place = null;
  };
  // A click beside the controls takes the focus away on purpose.
  const forget = () => {
    focused = null;
  };
  const restore = () => {
    clearTimeout(timer);
    if (!focused || document.activeElement !== document.body) return;
    if (!focused.isConnected) targetAt(place, root)?.focus();
    else if (isEnabled(focused)) focused.focus();
    else timer = setTimeout(() => focused && document.activeElement === document.body && before(focused, root)?.focus(), DISABLED_MILLISECONDS);
  };
  const observer = new MutationObserver((records) => {
    if (!focused) return;
    const removal = focused.isConnected || place ? null : removalOf(focused, records);
    if (removal) place = removal;
    // A dialog that closes returns the focus by itself, one frame later.
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => (frame = requestAnimationFrame(restore)));
  });
  root.addEventListener('focusin', follow);
  addEventListener('pointerdown', forget, true);
  // Dialogs are outside of the screen.
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    root.removeEventListener('focusin', follow);
    removeEventListener('pointerdown', forget, true);
  };
}

function removalOf(focused: HTMLElement, records: readonly MutationRecord[]): Place | null {
  for (const { target, removedNodes, previousSibling, nextSibling } of records) {
    const removed = [...removedNodes].find((node) => node.contains(focused));
    if (!(removed instanceof Element)) continue;
    const added = records.filter((each) => each.target === target).flatMap((each) => [...each.addedNodes]);
    const candidates = [...added, nextSibling, previousSibling].filter((node) => node instanceof Element);
    return { parent: target as Element, candidates, index: focusableIn(removed).indexOf(focused) };
  }
  return null;
}

function targetAt(place: Place | null, root: HTMLElement): HTMLElement | null {
  for (const candidate of place?.candidates.filter(({ isConnected }) => isConnected) ?? []) {
    const found = focusableIn(candidate).filter(isEnabled);
    const same = found[Math.min(place?.index ?? 0, found.length - 1)];
    if (same) return same;
  }
  return headingOf(place?.parent ?? null, root);
}

// The last control before a disabled one in its form or part.
function before(focused: HTMLElement, root: HTMLElement): HTMLElement | null {
  const part = focused.closest('form, section, article') ?? root;
  const precedes = (each: HTMLElement) => each.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING;
  return focusableIn(part).filter((each) => isEnabled(each) && precedes(each)).at(-1) ?? headingOf(part, root);
}

// The heading of the part that an element was in.
function headingOf(inner: Element | null, root: HTMLElement): HTMLElement | null {
  for (let part = inner; part && part !== root; part = part.parentElement) {
    const heading = part.querySelector<HTMLElement>('h2, h3');
    if (part.isConnected && heading) return focusableHeading(heading);
  }
  return root.querySelector<HTMLElement>('h1');
}

function focusableHeading(heading: HTMLElement): HTMLElement {
  heading.tabIndex = -1;
  return heading;
}

function focusableIn(element: Element): HTMLElement[] {
  const inside = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
  return element.matches(FOCUSABLE) ? [element as HTMLElement, ...inside] : inside;
}

function isEnabled(element: HTMLElement): boolean {
  return !element.matches(':disabled');
}
