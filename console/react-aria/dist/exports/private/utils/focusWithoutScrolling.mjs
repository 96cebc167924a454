import {focusWithoutScrolling as $1969ac565cfec8d0$export$de79e2c695e052f3} from "../../../private/utils/focusWithoutScrolling.mjs";




export {$1969ac565cfec8d0$export$de79e2c695e052f3 as focusWithoutScrolling};
//# sourceMappingURL=focusWithoutScrolling.mjs.map
