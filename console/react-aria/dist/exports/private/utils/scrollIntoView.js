import {scrollIntoView as $6507765bd7f5ad94$export$53a0910f038337bd, scrollIntoViewport as $6507765bd7f5ad94$export$c826860796309d1b} from "../../../private/utils/scrollIntoView.js";




export {$6507765bd7f5ad94$export$53a0910f038337bd as scrollIntoView, $6507765bd7f5ad94$export$c826860796309d1b as scrollIntoViewport};
//# sourceMappingURL=scrollIntoView.js.map
