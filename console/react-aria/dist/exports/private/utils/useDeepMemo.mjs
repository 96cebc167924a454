import {useDeepMemo as $9c268ab73a5d55e5$export$722debc0e56fea39} from "../../../private/utils/useDeepMemo.mjs";




export {$9c268ab73a5d55e5$export$722debc0e56fea39 as useDeepMemo};
//# sourceMappingURL=useDeepMemo.mjs.map
