import {Pressable as $15e7830bf6471d45$export$27c701ed9e449e99} from "../private/interactions/Pressable.mjs";




export {$15e7830bf6471d45$export$27c701ed9e449e99 as Pressable};
//# sourceMappingURL=Pressable.mjs.map
