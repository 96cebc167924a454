import {useToolbar as $bfa20c3289e39703$export$fa142eb1681c520} from "../private/toolbar/useToolbar.js";




export {$bfa20c3289e39703$export$fa142eb1681c520 as useToolbar};
//# sourceMappingURL=useToolbar.js.map
