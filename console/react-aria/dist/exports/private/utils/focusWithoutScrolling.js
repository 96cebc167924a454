import {focusWithoutScrolling as $d559d872031c749f$export$de79e2c695e052f3} from "../../../private/utils/focusWithoutScrolling.js";




export {$d559d872031c749f$export$de79e2c695e052f3 as focusWithoutScrolling};
//# sourceMappingURL=focusWithoutScrolling.js.map
