import {useResizeObserver as $970072cf4b13fde3$export$683480f191c0e3ea} from "../../../private/utils/useResizeObserver.mjs";




export {$970072cf4b13fde3$export$683480f191c0e3ea as useResizeObserver};
//# sourceMappingURL=useResizeObserver.mjs.map
