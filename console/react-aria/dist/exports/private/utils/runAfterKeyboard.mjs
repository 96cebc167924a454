import {runAfterKeyboard as $e0a0e4399f316b76$export$b80f73f72d03c10f, runAfterKeyboardTransition as $e0a0e4399f316b76$export$c82b8fe1ad51fcd9} from "../../../private/utils/runAfterKeyboard.mjs";




export {$e0a0e4399f316b76$export$b80f73f72d03c10f as runAfterKeyboard, $e0a0e4399f316b76$export$c82b8fe1ad51fcd9 as runAfterKeyboardTransition};
//# sourceMappingURL=runAfterKeyboard.mjs.map
