import {Focusable as $d1116acdf220c2da$export$35a3bebf7ef2d934} from "../private/interactions/useFocusable.mjs";




export {$d1116acdf220c2da$export$35a3bebf7ef2d934 as Focusable};
//# sourceMappingURL=Focusable.mjs.map
