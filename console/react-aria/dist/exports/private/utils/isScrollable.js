import {isScrollable as $46e0700f90dc2e20$export$2bb74740c4e19def} from "../../../private/utils/isScrollable.js";




export {$46e0700f90dc2e20$export$2bb74740c4e19def as isScrollable};
//# sourceMappingURL=isScrollable.js.map
