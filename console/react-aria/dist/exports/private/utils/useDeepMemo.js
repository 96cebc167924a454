import {useDeepMemo as $c94834a103455fff$export$722debc0e56fea39} from "../../../private/utils/useDeepMemo.js";




export {$c94834a103455fff$export$722debc0e56fea39 as useDeepMemo};
//# sourceMappingURL=useDeepMemo.js.map
