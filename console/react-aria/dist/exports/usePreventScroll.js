import {usePreventScroll as $100c50c02aceaf6e$export$ee0f7cc6afcd1c18} from "../private/overlays/usePreventScroll.js";




export {$100c50c02aceaf6e$export$ee0f7cc6afcd1c18 as usePreventScroll};
//# sourceMappingURL=usePreventScroll.js.map
