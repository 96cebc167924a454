import {isScrollable as $901761b40e390936$export$2bb74740c4e19def} from "../../../private/utils/isScrollable.mjs";




export {$901761b40e390936$export$2bb74740c4e19def as isScrollable};
//# sourceMappingURL=isScrollable.mjs.map
