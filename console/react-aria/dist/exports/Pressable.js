import {Pressable as $79e5e09f1d29e3c3$export$27c701ed9e449e99} from "../private/interactions/Pressable.js";




export {$79e5e09f1d29e3c3$export$27c701ed9e449e99 as Pressable};
//# sourceMappingURL=Pressable.js.map
