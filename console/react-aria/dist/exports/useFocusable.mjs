import {useFocusable as $d1116acdf220c2da$export$4c014de7c8940b4c} from "../private/interactions/useFocusable.mjs";




export {$d1116acdf220c2da$export$4c014de7c8940b4c as useFocusable};
//# sourceMappingURL=useFocusable.mjs.map
