import {scrollIntoView as $51a3e22a5186a962$export$53a0910f038337bd, scrollIntoViewport as $51a3e22a5186a962$export$c826860796309d1b} from "../../../private/utils/scrollIntoView.mjs";




export {$51a3e22a5186a962$export$53a0910f038337bd as scrollIntoView, $51a3e22a5186a962$export$c826860796309d1b as scrollIntoViewport};
//# sourceMappingURL=scrollIntoView.mjs.map
