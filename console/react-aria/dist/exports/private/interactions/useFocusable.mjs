import {FocusableContext as $d1116acdf220c2da$export$f9762fab77588ecb, FocusableProvider as $d1116acdf220c2da$export$13f3202a3e5ddd5} from "../../../private/interactions/useFocusable.mjs";




export {$d1116acdf220c2da$export$13f3202a3e5ddd5 as FocusableProvider, $d1116acdf220c2da$export$f9762fab77588ecb as FocusableContext};
//# sourceMappingURL=useFocusable.mjs.map
