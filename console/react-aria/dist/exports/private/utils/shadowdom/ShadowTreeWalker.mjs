import {createShadowTreeWalker as $654b97e09f2a30c1$export$4d0f8be8b12a7ef6, ShadowTreeWalker as $654b97e09f2a30c1$export$63eb3ababa9c55c4} from "../../../../private/utils/shadowdom/ShadowTreeWalker.mjs";




export {$654b97e09f2a30c1$export$4d0f8be8b12a7ef6 as createShadowTreeWalker, $654b97e09f2a30c1$export$63eb3ababa9c55c4 as ShadowTreeWalker};
//# sourceMappingURL=ShadowTreeWalker.mjs.map
