import {isCtrlKeyPressed as $2224c9ee07fd529d$export$16792effe837dba3, isKeyboardOpen as $2224c9ee07fd529d$export$b1f1c83775b8b5f7, supportsKeyboard as $2224c9ee07fd529d$export$a986ed8aea890397, willOpenKeyboard as $2224c9ee07fd529d$export$c57958e35f31ed73} from "../../../private/utils/keyboard.js";




export {$2224c9ee07fd529d$export$16792effe837dba3 as isCtrlKeyPressed, $2224c9ee07fd529d$export$b1f1c83775b8b5f7 as isKeyboardOpen, $2224c9ee07fd529d$export$c57958e35f31ed73 as willOpenKeyboard, $2224c9ee07fd529d$export$a986ed8aea890397 as supportsKeyboard};
//# sourceMappingURL=keyboard.js.map
