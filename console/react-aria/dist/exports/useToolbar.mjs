import {useToolbar as $afa781ff67c1cd08$export$fa142eb1681c520} from "../private/toolbar/useToolbar.mjs";




export {$afa781ff67c1cd08$export$fa142eb1681c520 as useToolbar};
//# sourceMappingURL=useToolbar.mjs.map
