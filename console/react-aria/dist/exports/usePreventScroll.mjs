import {usePreventScroll as $0644e3663365bfe5$export$ee0f7cc6afcd1c18} from "../private/overlays/usePreventScroll.mjs";




export {$0644e3663365bfe5$export$ee0f7cc6afcd1c18 as usePreventScroll};
//# sourceMappingURL=usePreventScroll.mjs.map
