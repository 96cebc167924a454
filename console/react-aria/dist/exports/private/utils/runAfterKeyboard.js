import {runAfterKeyboard as $c18c609e5f10df69$export$b80f73f72d03c10f, runAfterKeyboardTransition as $c18c609e5f10df69$export$c82b8fe1ad51fcd9} from "../../../private/utils/runAfterKeyboard.js";




export {$c18c609e5f10df69$export$b80f73f72d03c10f as runAfterKeyboard, $c18c609e5f10df69$export$c82b8fe1ad51fcd9 as runAfterKeyboardTransition};
//# sourceMappingURL=runAfterKeyboard.js.map
