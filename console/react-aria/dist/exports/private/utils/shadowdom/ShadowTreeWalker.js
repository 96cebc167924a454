import {createShadowTreeWalker as $a457c47c6a37ffc5$export$4d0f8be8b12a7ef6, ShadowTreeWalker as $a457c47c6a37ffc5$export$63eb3ababa9c55c4} from "../../../../private/utils/shadowdom/ShadowTreeWalker.js";




export {$a457c47c6a37ffc5$export$4d0f8be8b12a7ef6 as createShadowTreeWalker, $a457c47c6a37ffc5$export$63eb3ababa9c55c4 as ShadowTreeWalker};
//# sourceMappingURL=ShadowTreeWalker.js.map
