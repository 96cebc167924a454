// Characters as keystrokes of a layout: what is typed at the screen, and pasted text.
import type RFB from '@novnc/novnc';
import type { Layout, Stroke } from './layouts';

const SHIFT = { code: 'ShiftLeft', keysym: 0xffe1 };
const ALT_GRAPH = { code: 'AltRight', keysym: 0xfe03 };
const KEYSYMS: Record<string, number> = { '\n': 0xff0d, '\t': 0xff09 };
// QEMU's keyboards hold 16 events: the system in the template needs time to take those of one character.
const PAUSE_MILLISECONDS = 40;

// The codes of the modifiers that are held at the moment.
interface Held {
  shift: readonly string[];
  altGraph: readonly string[];
}

const NOTHING: Held = { shift: [], altGraph: [] };

// X11's number of a character.
function keysymOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return KEYSYMS[character] ?? (point <= 0xff ? point : 0x1000000 + point);
}

function press(screen: RFB, { code, shift, altGraph }: Stroke, keysym: number, held: Held): void {
  const changed: [number, string, boolean][] = [];
  for (const [isWanted, codes, modifier] of [[shift, held.shift, SHIFT], [altGraph, held.altGraph, ALT_GRAPH]] as const) {
    if (isWanted && codes.length === 0) changed.push([modifier.keysym, modifier.code, true]);
    if (!isWanted) changed.push(...codes.map((each): [number, string, boolean] => [modifier.keysym, each, false]));
  }
  for (const [symbol, each, isDown] of changed) screen.sendKey(symbol, each, isDown);
  screen.sendKey(keysym, code, true);
  screen.sendKey(keysym, code, false);
  for (const [symbol, each, isDown] of changed.reverse()) screen.sendKey(symbol, each, !isDown);
}

function write(screen: RFB, strokes: readonly Stroke[], character: string, held: Held): void {
  for (const each of strokes) press(screen, each, keysymOf(character), held);
}

// The characters of a text that the layout cannot write, each once.
export function missingIn(layout: Layout, text: string): string[] {
  return [...new Set(normalized(text))].filter((character) => !layout.has(character));
}

function normalized(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

// Types a text; `report` gets the share that was typed. Ends early if the signal aborts.
export async function paste(
  screen: RFB,
  layout: Layout,
  text: string,
  { signal, report }: { signal: AbortSignal; report: (share: number) => void },
): Promise<void> {
  const characters = [...normalized(text)];
  for (const [place, character] of characters.entries()) {
    if (signal.aborted) return;
    write(screen, layout.get(character) ?? [], character, NOTHING);
    report((place + 1) / characters.length);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
}

// Sends what the user types as keystrokes of the layout, whatever the user's own keyboard. Other keys, such as arrows, and
// characters that the layout lacks are left to noVNC, which sends their position. Returns a function that ends it.
export function translate(target: HTMLElement, screen: RFB, layout: () => Layout): () => void {
  const modifiers = new Set<string>();
  // Keys that were translated: noVNC must not see their release either.
  const taken = new Set<string>();

  function pressed(event: KeyboardEvent): void {
    note(event, true);
    const strokes = [...event.key].length === 1 ? layout().get(characterOf(event)) : undefined;
    // A dead key writes nothing: the character that follows is complete.
    if (!strokes && event.key !== 'Dead') return;
    taken.add(event.code);
    take(event);
    if (!strokes) return;
    const held = (...codes: string[]) => codes.filter((code) => modifiers.has(code));
    const isAltGraph = event.getModifierState('AltGraph');
    write(screen, strokes, event.key, {
      shift: event.shiftKey ? held('ShiftLeft', 'ShiftRight') : [],
      altGraph: isAltGraph ? held('AltRight') : [],
    });
  }

  function released(event: KeyboardEvent): void {
    note(event, false);
    if (taken.delete(event.code)) take(event);
  }

  function note({ code }: KeyboardEvent, isDown: boolean): void {
    if (isDown) modifiers.add(code);
    else modifiers.delete(code);
  }

  function left(): void {
    modifiers.clear();
    taken.clear();
  }

  target.addEventListener('keydown', pressed, true);
  target.addEventListener('keyup', released, true);
  window.addEventListener('blur', left);
  return () => {
    target.removeEventListener('keydown', pressed, true);
    target.removeEventListener('keyup', released, true);
    window.removeEventListener('blur', left);
  };
}

// The character without Caps Lock, which the template applies itself.
function characterOf(event: KeyboardEvent): string {
  const { key } = event;
  if (!event.getModifierState('CapsLock') || key.toLowerCase() === key.toUpperCase()) return key;
  return event.shiftKey ? key.toUpperCase() : key.toLowerCase();
}

function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
