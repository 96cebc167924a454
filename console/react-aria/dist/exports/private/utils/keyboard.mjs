import {isCtrlKeyPressed as $bb39c0fc1c19b34c$export$16792effe837dba3, isKeyboardOpen as $bb39c0fc1c19b34c$export$b1f1c83775b8b5f7, supportsKeyboard as $bb39c0fc1c19b34c$export$a986ed8aea890397, willOpenKeyboard as $bb39c0fc1c19b34c$export$c57958e35f31ed73} from "../../../private/utils/keyboard.mjs";




export {$bb39c0fc1c19b34c$export$16792effe837dba3 as isCtrlKeyPressed, $bb39c0fc1c19b34c$export$b1f1c83775b8b5f7 as isKeyboardOpen, $bb39c0fc1c19b34c$export$c57958e35f31ed73 as willOpenKeyboard, $bb39c0fc1c19b34c$export$a986ed8aea890397 as supportsKeyboard};
//# sourceMappingURL=keyboard.mjs.map
