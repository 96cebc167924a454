// Keyboard layouts: which keys write a character in a template that has this layout.
//
// A screen carries positions of keys, not characters, so the system in the template decides what a key writes.

export interface Stroke {
  // The position, as in KeyboardEvent.code.
  code: string;
  shift: boolean;
  altGraph: boolean;
}

export type Layout = ReadonlyMap<string, readonly Stroke[]>;

export const LAYOUTS = { fr: 'Français (AZERTY)', us: 'English (US)', uk: 'English (UK)', de: 'Deutsch' } as const;
export type LayoutName = keyof typeof LAYOUTS;

const CODES = [
  'Backquote', ...[...'1234567890'].map((digit) => `Digit${digit}`), 'Minus', 'Equal',
  ...[...'QWERTYUIOP'].map((letter) => `Key${letter}`), 'BracketLeft', 'BracketRight',
  ...[...'ASDFGHJKL'].map((letter) => `Key${letter}`), 'Semicolon', 'Quote', 'Backslash', 'IntlBackslash',
  ...[...'ZXCVBNM'].map((letter) => `Key${letter}`), 'Comma', 'Period', 'Slash',
];

interface Rows {
  // One character for each code, alone, with Shift, and with AltGr; a space is none, or a dead key.
  plain: string;
  shift: string;
  altGraph: string;
  // Dead keys, by the mark that they put on the next character.
  dead: Record<string, Stroke>;
}

const ROWS: Record<LayoutName, Rows> = {
  fr: {
    plain: '²&é"\'(-è_çà)=' + 'azertyuiop $' + 'qsdfghjklmù*<' + 'wxcvbn,;:!',
    shift: ' 1234567890°+' + 'AZERTYUIOP £' + 'QSDFGHJKLM%µ>' + 'WXCVBN?./§',
    altGraph: '  ~#{[|`\\^@]}' + '  €        ¤',
    dead: { '^': stroke('BracketLeft'), '¨': stroke('BracketLeft', true) },
  },
  us: {
    plain: '`1234567890-=' + 'qwertyuiop[]' + "asdfghjkl;'\\ " + 'zxcvbnm,./',
    shift: '~!@#$%^&*()_+' + 'QWERTYUIOP{}' + 'ASDFGHJKL:"| ' + 'ZXCVBNM<>?',
    altGraph: '',
    dead: {},
  },
  uk: {
    plain: '`1234567890-=' + 'qwertyuiop[]' + "asdfghjkl;'#\\" + 'zxcvbnm,./',
    shift: '¬!"£$%^&*()_+' + 'QWERTYUIOP{}' + 'ASDFGHJKL:@~|' + 'ZXCVBNM<>?',
    altGraph: '    €',
    dead: {},
  },
  de: {
    plain: ' 1234567890ß ' + 'qwertzuiopü+' + 'asdfghjklöä#<' + 'yxcvbnm,.-',
    shift: '°!"§$%&/()=? ' + 'QWERTZUIOPÜ*' + "ASDFGHJKLÖÄ'>" + 'YXCVBNM;:_',
    altGraph: '  ²³   {[]}\\ ' + '@ €        ~' + '            |' + '      µ',
    dead: { '^': stroke('Backquote'), '´': stroke('Equal'), '`': stroke('Equal', true) },
  },
};

// The combining form of each mark.
const COMBINING: Record<string, string> = { '^': '\u0302', '¨': '\u0308', '´': '\u0301', '`': '\u0300' };

function stroke(code: string, shift = false, altGraph = false): Stroke {
  return { code, shift, altGraph };
}

export function layoutOf(name: LayoutName): Layout {
  const { plain, shift, altGraph, dead } = ROWS[name];
  const found = new Map<string, readonly Stroke[]>([
    [' ', [stroke('Space')]],
    ['\n', [stroke('Enter')]],
    ['\t', [stroke('Tab')]],
  ]);
  const add = (character: string, strokes: readonly Stroke[]) => {
    if (!found.has(character)) found.set(character, strokes);
  };
  for (const [row, withShift, withAltGraph] of [[plain, false, false], [shift, true, false], [altGraph, false, true]] as const) {
    [...row].forEach((character, place) => add(character, [stroke(CODES[place] ?? '', withShift, withAltGraph)]));
  }
  for (const [mark, key] of Object.entries(dead)) {
    for (const letter of 'aeiouyAEIOUY') {
      const combined = `${letter}${COMBINING[mark]}`.normalize('NFC');
      const strokes = found.get(letter);
      if (combined.length === 1 && strokes) add(combined, [key, ...strokes]);
    }
    add(mark, [key, stroke('Space')]);
  }
  return found;
}

// The layout that a browser's language suggests.
export function suggestedLayout(languages: readonly string[]): LayoutName {
  for (const language of languages.map((tag) => tag.toLowerCase())) {
    if (language.startsWith('fr')) return 'fr';
    if (language.startsWith('de')) return 'de';
    if (language === 'en-gb') return 'uk';
    if (language.startsWith('en')) return 'us';
  }
  return 'us';
}
